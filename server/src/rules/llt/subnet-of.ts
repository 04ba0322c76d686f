import { ipv4 } from '../ip-address';

/** The addresses from `first` to `last` that a node and the broadcast address of its subnet prove to be in that subnet. */
export interface SureSubnet {
  readonly first: number;
  readonly last: number;
}

/**
 * The smallest subnet that has the broadcast address for its last one and the node within. The real one may be larger: what
 * lies in this one lies in it for sure. `unfit`: the broadcast address cannot be that of the node's subnet. Undefined: the
 * texts tell nothing.
 */
export function sureSubnet(address: string, broadcast: string): SureSubnet | 'unfit' | undefined {
  const [own, last] = [ipv4(address), ipv4(broadcast)];
  // Multicast addresses, and the one that means any network, say nothing of a subnet.
  if (own === undefined || last === undefined || last >= ipv4Number(224)) return undefined;
  for (let size = 2; size <= 2 ** 30; size *= 2) {
    if ((last + 1) % size !== 0) break;
    const first = last + 1 - size;
    if (own > first && own < last) return { first, last };
  }
  return 'unfit';
}

function ipv4Number(firstByte: number): number {
  return firstByte * 2 ** 24;
}
