/** Shorter parts of a text are copies anyway. */
const SHORTEST_PART = 13;

/**
 * The same text with characters of its own. A part of a file keeps the whole file in memory for as long as it is kept
 * itself; what is joined of two texts is a copy.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_PART ? text : [text.charAt(0), text.slice(1)].join('');
}
