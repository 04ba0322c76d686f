const UNITS = [
  [86400, 'd'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const;

/** A number of seconds in the units that people read: `5400` is `1 h 30 min`. */
export function durationInWords(seconds: number): string {
  const parts: string[] = [];
  let left = seconds;
  for (const [length, unit] of UNITS) {
    const count = Math.floor(left / length);
    if (count > 0) parts.push(`${String(count)} ${unit}`);
    left -= count * length;
  }
  return parts.length === 0 ? '0 s' : parts.join(' ');
}
