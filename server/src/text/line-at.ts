/** Where the line of an offset begins. Lines end with LF, CR LF or CR alone, as in the Language Server Protocol. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  // Between CR and LF no line begins.
  if (text.charAt(start) === '\n' && text.charAt(start - 1) === '\r') start--;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the text of the line of an offset ends: at its line break, or at the end of the text. */
export function lineEndAt(text: string, offset: number): number {
  let end = offset;
  if (text.charAt(end) === '\n' && text.charAt(end - 1) === '\r') return end - 1;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Where the next line begins, behind the line break; the end of the text where there is none. */
export function nextLineAt(text: string, offset: number): number {
  const end = lineEndAt(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
}

/** The line break that the text uses first; LF where it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
