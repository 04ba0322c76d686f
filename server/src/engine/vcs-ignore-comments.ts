import { commentsWith } from '../syntax/vcs/comments-with';
import type { OffsetRange } from '../text/offset-range';
import { Token, TokenScanner } from '../syntax/vcs/token-scanner';
import { lineStartAt, nextLineAt } from '../text/line-at';
import { KeptByPiece } from '../workspace/kept-by-piece';
import type { VcsFile } from '../workspace/vcs-file';
import { IGNORE_WORD, type IgnoreDirective, readIgnoreDirective } from './ignore-directive';
import type { Suppression } from './suppressions';

interface IgnoreComment extends OffsetRange {
  readonly ownLine: boolean;
  readonly directive: IgnoreDirective;
}

/** The comments of VCS files that silence findings, kept from one edit to the next. */
export class VcsIgnoreComments {
  private readonly comments = new KeptByPiece<IgnoreComment>(readPiece);

  /** Those of a file, in file order. */
  in(file: VcsFile): Suppression[] {
    const comments = this.comments.in(file);
    const found: Suppression[] = [];
    // From behind, as several comments in a row speak of the same line: the way to it is looked for once.
    for (let index = comments.length - 1; index >= 0; index--) {
      const { base, item } = comments[index] as (typeof comments)[number];
      const [start, end] = [base + item.start, base + item.end];
      const next = found[found.length - 1];
      found.push({
        start,
        end,
        ownLine: item.ownLine,
        directive: moved(item.directive, base),
        aim: item.ownLine ? nextTokenLine(file.text, end, next) : lineAround(file.text, start),
      });
    }
    return found.reverse();
  }
}

function readPiece(pieceText: string): readonly IgnoreComment[] {
  return commentsWith(IGNORE_WORD, pieceText).flatMap(({ start, end, inner, ownLine }) => {
    const directive = readIgnoreDirective(pieceText.slice(inner.start, inner.end), inner.start);
    return directive ? [{ start, end, ownLine, directive }] : [];
  });
}

function moved(directive: IgnoreDirective, by: number): IgnoreDirective {
  const move = <R extends OffsetRange>(range: R): R => ({ ...range, start: range.start + by, end: range.end + by });
  return { scope: directive.scope, word: move(directive.word), rules: directive.rules.map(move) };
}

/** The line of the first token behind a comment; the rest of the text where there is none. */
function nextTokenLine(text: string, from: number, next: Suppression | undefined): OffsetRange {
  const scanner = new TokenScanner(text, from);
  for (;;) {
    const kind = scanner.next();
    if (kind === Token.End) return { start: from, end: text.length + 1 };
    if (kind < Token.LineComment) return lineAround(text, scanner.start);
    if (next?.ownLine && scanner.start === next.start) return next.aim;
  }
}

/** A line with its end, so that what begins at the end of the line or of the text counts. */
function lineAround(text: string, offset: number): OffsetRange {
  const end = nextLineAt(text, offset);
  const last = end === text.length && lineStartAt(text, end) <= offset;
  return { start: lineStartAt(text, offset), end: last ? end + 1 : end };
}
