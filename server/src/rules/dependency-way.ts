const MOST_NAMED = 12;

/** Names of which each requires the next, in words; a long way is cut in the middle, so that it begins and ends as it does. */
export function wordWay(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  if (quoted.length <= MOST_NAMED) return quoted.join(' requires ');
  const left = quoted.length - MOST_NAMED;
  return [...quoted.slice(0, MOST_NAMED - 1), `${String(left)} more`, ...quoted.slice(-1)].join(' requires ');
}
