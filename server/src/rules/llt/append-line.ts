import type { DocumentFix } from '../../engine/document-rule';
import { lineBreakOf } from '../../text/line-at';

/** The edit that writes lines at the end of a text. */
export function appendedLines(text: string, lines: readonly string[]): DocumentFix['edits'][number] {
  const lineBreak = lineBreakOf(text);
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : lineBreak;
  return { start: text.length, end: text.length, text: gap + lines.map((line) => line + lineBreak).join('') };
}
