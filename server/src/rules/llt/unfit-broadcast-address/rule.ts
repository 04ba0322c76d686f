import type { NodeFileRule } from '../../../engine/node-file-rule';
import { dotted, ipv4 } from '../../ip-address';
import { netmaskFault } from '../../netmask';
import { linkLines } from '../link-lines';
import { sureSubnet } from '../subnet-of';
import { changesTo } from '../../line-edits';

type Data = { address: string; broadcast: string; meant: string | undefined };

/** A link over UDP with a broadcast address that is not that of its subnet. */
export const unfitBroadcastAddress: NodeFileRule<'llttab', Data> = {
  id: 'unfit-broadcast-address',
  title: 'Link of llttab with the broadcast address of another subnet',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { type, address, broadcast } of linkLines(tree)) {
      if (type !== 'udp' || address === undefined || broadcast === undefined) continue;
      const meant = meantBroadcast(address.text, broadcast.text);
      if (meant === undefined && sureSubnet(address.text, broadcast.text) !== 'unfit') continue;
      const related = [{ start: address.start, end: address.end, message: 'The address of this node' }];
      report(broadcast, { address: address.text, broadcast: broadcast.text, meant }, { related });
    }
  },
  message: ({ address, broadcast, meant }) =>
    (meant === undefined
      ? `"${broadcast}" is the broadcast address of no subnet that "${address}" is in, whatever its mask. `
      : `"${broadcast}" is a netmask, and the broadcast address belongs here. `) +
    'By broadcasts the nodes find one another: on this link they do not, and the cluster has a network less. ' +
    (meant === undefined
      ? 'Write the address that "ip addr" prints behind "brd", or "-" where routers stand between the nodes.'
      : `With this mask it is "${meant}".`),
  fix: (subject) => changesTo(subject.data.meant, subject),
};

const ALL = 2 ** 32 - 1;
const LEAST = 255 * 2 ** 24;

/** The broadcast address by the netmask that was written in its place; undefined: it is no netmask. */
function meantBroadcast(address: string, mask: string): string | undefined {
  const [own, bits] = [ipv4(address), ipv4(mask)];
  // 255.255.255.255 is a broadcast address as well; a mask with fewer than eight bits is an address.
  if (own === undefined || bits === undefined || bits === ALL || bits < LEAST || netmaskFault(mask)) return undefined;
  const size = ALL - bits + 1;
  return dotted(own - (own % size) + size - 1);
}
