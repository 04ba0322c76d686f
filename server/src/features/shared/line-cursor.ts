import { type Line, lineAt, type Word } from '../../syntax/lines/line';

/** The place of an offset in a line. */
export interface LineCursor {
  readonly line: Line;
  /** The word that the offset touches; an empty one at the offset where it touches none. */
  readonly word: Word;
  /** What of the word stands in front of the offset. */
  readonly typed: string;
  /** Which word of the line it is, or would be, counted from 0. */
  readonly index: number;
}

/** The word of a line that an offset is in, in half a line as well; undefined in a comment and outside of every line. */
export function lineCursor(lines: readonly Line[], offset: number): LineCursor | undefined {
  const line = lineAt(lines, offset);
  if (line === undefined || line.isComment || offset < line.start || offset > line.end) return undefined;
  const index = line.words.findIndex(({ end }) => offset <= end);
  const next = index < 0 ? undefined : line.words[index];
  const word = next && next.start <= offset ? next : { text: '', start: offset, end: offset };
  return {
    line,
    word,
    typed: word.text.slice(0, offset - word.start),
    index: index < 0 ? line.words.length : index,
  };
}
