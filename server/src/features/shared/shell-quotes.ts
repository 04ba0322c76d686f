/** What a shell takes as one: an escaped character, and what stands within quotes. */
const QUOTED = /\\[\s\S]|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*'/g;

/** Whether every quote of a shell text ends in it. */
export function closesQuotes(text: string): boolean {
  return !/["']/.test(text.replace(QUOTED, ''));
}
