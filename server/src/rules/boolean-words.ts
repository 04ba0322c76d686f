/** The switch, 0 or 1, that somebody means by a word such as `yes` or `off`; undefined for other texts. */
export function meantSwitch(text: string): '0' | '1' | undefined {
  return MEANT.get(text.toLowerCase());
}

const MEANT: ReadonlyMap<string, '0' | '1'> = new Map([
  ['true', '1'],
  ['yes', '1'],
  ['on', '1'],
  ['enabled', '1'],
  ['false', '0'],
  ['no', '0'],
  ['off', '0'],
  ['disabled', '0'],
]);
