import type { OffsetRange } from '../../text/offset-range';

/** A word with its place in the file. */
export interface Word extends OffsetRange {
  readonly text: string;
}

/** A line of a file, without its line break. */
export interface Line extends OffsetRange {
  readonly text: string;
  /** What stands between blanks and tabs, in order; of a comment as well. */
  readonly words: readonly Word[];
  /** `#` stands in its first column. */
  readonly isComment: boolean;
}

/** What is common to the trees of all files that are read line by line. */
export interface LineTree {
  readonly lines: readonly Line[];
  /** Where comments stand, from their `#` to the end of their line. */
  readonly comments: readonly OffsetRange[];
}

/** Takes a text apart into lines that end with LF, CR LF or CR; a byte order mark belongs to none. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /([^\r\n]*)(\r\n|\r|\n|$)/g;
  pattern.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, content = '', lineBreak = ''] = match;
    lines.push(lineOf(content, match.index));
    if (lineBreak === '') break;
  }
  return lines;
}

function lineOf(text: string, start: number): Line {
  const words = [...text.matchAll(/[^ \t]+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: start + index,
    end: start + index + word.length,
  }));
  return { text, start, end: start + text.length, words, isComment: text.startsWith('#') };
}

/** The comments that begin in the first column of their line. */
export function commentLines(lines: readonly Line[]): OffsetRange[] {
  return lines.filter(({ isComment }) => isComment).map(({ start, end }) => ({ start, end }));
}

/** The line that an offset is on; its end, in front of the line break, counts. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = lines[middle]?.end ?? 0;
    if (end < offset) low = middle + 1;
    else high = middle;
  }
  return lines[low];
}
