const MOST_NAMED = 12;

/** Names in quotes, one behind the other; of very many only the first ones and how many there are besides. */
export function quotedNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  const left = names.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${String(left)} more` : shown.join(', ');
}
