/** The four bytes of an IPv4 address as one number, or undefined for any other text. */
export function ipv4(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let address = 0;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    address = address * 256 + Number(part);
  }
  return address;
}

/** The number as an IPv4 address in dots. */
export function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

/** Whether the text is an IPv6 address; the interface behind `%` may be named. */
export function isIpv6(text: string): boolean {
  const [address = '', zone, ...more] = text.split('%');
  if (more.length > 0 || zone === '') return false;
  const [head = '', tail, ...halves] = address.split('::');
  if (halves.length > 0) return false;
  const count = groupCount(head, tail === undefined) + (tail === undefined ? 0 : groupCount(tail, true));
  return tail === undefined ? count === 8 : count < 8;
}

/** The number of 16-bit groups in a part of an IPv6 address; not a number if it is no such part. An IPv4 address may stand at the end. */
function groupCount(part: string, last: boolean): number {
  if (part === '') return 0;
  const groups = part.split(':');
  const embedded = last && ipv4(groups[groups.length - 1] ?? '') !== undefined;
  if (embedded) groups.pop();
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? groups.length + (embedded ? 2 : 0) : NaN;
}

/** Which kind of IP address the text is, if it is one. */
export function addressFamily(text: string): 'IPv4' | 'IPv6' | undefined {
  if (ipv4(text) !== undefined) return 'IPv4';
  return text.includes(':') && isIpv6(text) ? 'IPv6' : undefined;
}

/** Whether the address is that of a group: no interface has it for its own. */
export function isMulticast(text: string): boolean {
  const four = ipv4(text);
  return four === undefined ? /^ff[\da-f]{2}:/i.test(text) && isIpv6(text) : four >= 0xe0000000 && four < 0xf0000000;
}

/** Whether somebody wanted to write an address, not the name of a host. */
export function resemblesAddress(text: string): boolean {
  const plain = text.trim();
  if (/^[\dOoIl]+([.,]+[\dOoIl]+){2,}\.?$/.test(plain)) return true;
  // Digits and dots alone name no host.
  if (/^\d+(\.\d+)+(\/\d*)?$/.test(plain) || /^\d+\.\d+\.\d+\.\d+\D*$/.test(plain)) return true;
  return (plain.match(/:/g) ?? []).length > 1 && /^[\da-f:.]+(%\w+)?(\/\d+)?$/i.test(plain);
}

/** The address that was probably meant, where one slip of the pen explains the text: blanks, commas, letters for digits, a dot too many. */
export function meantAddress(text: string): string | undefined {
  const plain = text.trim();
  const tries = [
    plain,
    plain.replace(/,/g, '.'),
    plain.replace(/\.{2,}/g, '.'),
    plain.replace(/^\.|\.$/g, ''),
    plain.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  ];
  return tries.find((one) => one !== text && addressFamily(one) !== undefined);
}
