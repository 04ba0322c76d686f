import type { DocumentFix } from '../engine/document-rule';
import { lineBreakOf, lineEndAt, lineStartAt, nextLineAt } from '../text/line-at';
import type { OffsetRange } from '../text/offset-range';

/** A stretch of a file and what is to stand there. */
export type LineEdit = DocumentFix['edits'][number];

/** A repair that puts something else in a place. */
export function changeTo(text: string, { start, end }: OffsetRange, safe = false): DocumentFix {
  return { title: `Change to "${text}"`, safe, edits: [{ start, end, text }] };
}

/** The repair that puts the word meant in a place; none where nobody knows which. */
export function changesTo(meant: string | undefined, place: OffsetRange): readonly DocumentFix[] {
  return meant === undefined ? [] : [changeTo(meant, place)];
}

/** Takes the line of a place out of the text, with its line break. */
export function withoutLine(text: string, { start }: OffsetRange): LineEdit {
  return { start: lineStartAt(text, start), end: nextLineAt(text, start), text: '' };
}

/** Takes a word out of its line, together with the blanks in front of it. */
export function withoutWord(text: string, { start, end }: OffsetRange): LineEdit {
  let from = start;
  while (/[ \t]/.test(text.charAt(from - 1))) from--;
  return { start: from, end, text: '' };
}

/** Puts a line of its own behind the line of a place. */
export function lineBehind(text: string, { start }: OffsetRange, line: string): LineEdit {
  const at = lineEndAt(text, start);
  return { start: at, end: at, text: `${lineBreakOf(text)}${line}` };
}

/** Writes lines at the end of a text. */
export function linesAtEnd(text: string, lines: readonly string[]): LineEdit {
  const lineBreak = lineBreakOf(text);
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : lineBreak;
  return { start: text.length, end: text.length, text: gap + lines.map((line) => line + lineBreak).join('') };
}

/** Names in quotes for a message: `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function listed(names: readonly string[], word = 'and'): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
}
