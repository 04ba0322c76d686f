/** The four bytes of an IPv4 address as one number, or undefined for any other text. */
export function ipv4(text: string): number | undefined {
  const parts = text.trim().split('.');
  if (parts.length !== 4) return undefined;
  let address = 0;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    address = address * 256 + Number(part);
  }
  return address;
}

/**
 * Whether both addresses lie in one subnet of that mask. Undefined where one of them cannot be read, the mask has gaps,
 * or the subnet is too small to hold a gateway besides the host (then the gateway lies outside on purpose).
 */
export function inSameSubnet(address: string, gateway: string, mask: string): boolean | undefined {
  const [host, router, bits] = [ipv4(address), ipv4(gateway), ipv4(mask)];
  if (host === undefined || router === undefined || bits === undefined) return undefined;
  const size = 2 ** 32 - bits;
  if (bits === 0 || size <= 2 || !Number.isInteger(Math.log2(size))) return undefined;
  return Math.floor(host / size) === Math.floor(router / size);
}
