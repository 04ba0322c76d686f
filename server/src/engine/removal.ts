import type { OffsetRange } from '../text/offset-range';
import { Token, TokenScanner } from '../syntax/vcs/token-scanner';

/**
 * What to delete of a text so that the stretch is gone: all its tokens and no comment, and with them the line that held
 * nothing else, or the blanks in front.
 */
export function rangesToRemove(text: string, { start, end }: OffsetRange): OffsetRange[] {
  const stretches = withoutComments(text, start, end);
  const lineStart = startOfBlanks(text, start);
  const lineEnd = endOfBlanks(text, end);
  const alone = isLineStart(text, lineStart) && isLineEnd(text, lineEnd);
  if (stretches.length === 1 && alone) return [{ start: lineStart, end: behindLineBreak(text, lineEnd) }];
  const [first, ...others] = stretches;
  if (first === undefined || isLineStart(text, lineStart)) return stretches;
  // Without its blanks the next word would grow together with the last one.
  const clear = lineEnd > end || isLineEnd(text, lineEnd) || /[),;}=]/.test(text.charAt(end));
  return clear ? [{ start: lineStart, end: first.end }, ...others] : stretches;
}

/** The stretches of tokens between comments, and what is passed over like comments. */
function withoutComments(text: string, start: number, end: number): OffsetRange[] {
  const scanner = new TokenScanner(text, start, end);
  scanner.seek(start, isLineStart(text, startOfBlanks(text, start)));
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    if (kind >= Token.StrayBlank) open = undefined;
    else if (open) open.end = scanner.end;
    else stretches.push((open = { start: scanner.start, end: scanner.end }));
  }
  return stretches;
}

function startOfBlanks(text: string, offset: number): number {
  while (offset > 0 && isBlank(text.charAt(offset - 1))) offset--;
  return offset;
}

function endOfBlanks(text: string, offset: number): number {
  while (offset < text.length && isBlank(text.charAt(offset))) offset++;
  return offset;
}

function behindLineBreak(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return offset + 2;
  return offset < text.length ? offset + 1 : offset;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n]/.test(text.charAt(offset - 1));
}

function isLineEnd(text: string, offset: number): boolean {
  return offset === text.length || /[\r\n]/.test(text.charAt(offset));
}
