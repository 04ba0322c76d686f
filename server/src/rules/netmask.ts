import { dotted, ipv4, meantAddress } from './ip-address';

/** What is wrong with a netmask: the length of a prefix in its place, bits with gaps, the mask of the hosts, or no mask at all. */
export type NetmaskFault = 'prefix' | 'gaps' | 'inverted' | 'no-mask';

const ALL = 2 ** 32 - 1;

/** What is wrong with the text as a netmask, and the mask that was meant if there is only one; undefined for a good one. */
export function netmaskFault(text: string): { readonly fault: NetmaskFault; readonly meant?: string } | undefined {
  const length = /^\/?(\d{1,2})$/.exec(text)?.[1];
  if (length !== undefined && Number(length) <= 32) return { fault: 'prefix', meant: maskOfLength(Number(length)) };
  const mask = maskBits(text);
  if (mask === undefined) {
    const meant = meantAddress(text);
    const bits = meant === undefined ? undefined : ipv4(meant);
    return meant !== undefined && bits !== undefined && isContiguous(bits)
      ? { fault: 'no-mask', meant }
      : { fault: 'no-mask' };
  }
  if (isContiguous(mask)) return undefined;
  return isContiguous(ALL - mask) ? { fault: 'inverted', meant: dotted(ALL - mask) } : { fault: 'gaps' };
}

/** The mask of so many bits, in dots. */
export function maskOfLength(length: number): string {
  return dotted(2 ** 32 - 2 ** (32 - length));
}

/** The bits of a mask in dots or in hexadecimal, as some platforms take it. */
function maskBits(text: string): number | undefined {
  const hexadecimal = /^(?:0x)?([\da-f]{8})$/i.exec(text)?.[1];
  return hexadecimal === undefined ? ipv4(text) : Number.parseInt(hexadecimal, 16);
}

/** Whether ones stand before zeros only. */
function isContiguous(mask: number): boolean {
  return Number.isInteger(Math.log2(2 ** 32 - mask));
}
