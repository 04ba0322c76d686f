import type { Line } from '../../syntax/lines/line';
import { lineBreakOf } from '../../text/line-at';
import type { SpaceEdits } from './space-edits';

/** What may change in a line. */
export interface LineFreedom {
  /** Blanks in front of the first word may go. */
  readonly before: boolean;
  /** Blanks between words may become one. */
  readonly between: boolean;
  /** Blanks behind the last word may go. */
  readonly behind: boolean;
}

/** Takes away the blanks of a line that are free to go. */
export function layOutLine({ start, end, words }: Line, edits: SpaceEdits, free: LineFreedom): void {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) {
    if (free.behind) edits.replace(start, end, '');
    return;
  }
  if (free.before) edits.replace(start, first.start, '');
  if (free.between) {
    for (const [index, word] of words.slice(1).entries()) edits.replace(words[index]?.end ?? start, word.start, ' ');
  }
  // A shell would read on behind a backslash that ends its line.
  if (free.behind && !last.text.endsWith('\\')) edits.replace(last.end, end, '');
}

/** Ends the last line with a line break, if it holds a word. */
export function endLastLine(text: string, lines: readonly Line[], edits: SpaceEdits): void {
  const last = lines.at(-1);
  if (last && last.words.length > 0) edits.replace(text.length, text.length, lineBreakOf(text));
}
