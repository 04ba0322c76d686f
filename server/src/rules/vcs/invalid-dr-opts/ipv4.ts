const DOTTED = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/** The address or mask as a 32-bit number, or undefined where it is none of IP version 4. */
export function ipv4(text: string): number | undefined {
  const parts = DOTTED.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((address, part) => ((address << 8) | part) >>> 0, 0);
}

/** Whether the number is a network mask: ones, then zeros; no bits at all make no mask. */
export function isMask(mask: number): boolean {
  const zeros = ~mask >>> 0;
  return mask !== 0 && (zeros & (zeros + 1)) === 0;
}

/** Whether both addresses lie in one network. */
export function inOneNetwork(address: number, other: number, mask: number): boolean {
  return (address & mask) === (other & mask);
}
