import { ipv4 } from '../../ip-address';

/**
 * Whether both addresses lie in one subnet of that mask. Undefined where one of them cannot be read, the mask has gaps,
 * or the subnet is too small to hold a gateway besides the host (then the gateway lies outside on purpose).
 */
export function inSameSubnet(address: string, gateway: string, mask: string): boolean | undefined {
  const [host, router, bits] = [ipv4(address.trim()), ipv4(gateway.trim()), ipv4(mask.trim())];
  if (host === undefined || router === undefined || bits === undefined) return undefined;
  const size = 2 ** 32 - bits;
  if (bits === 0 || size <= 2 || !Number.isInteger(Math.log2(size))) return undefined;
  return Math.floor(host / size) === Math.floor(router / size);
}
