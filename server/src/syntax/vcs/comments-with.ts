import type { OffsetRange } from '../../text/offset-range';
import { isLineBreak, Token, TokenScanner } from './token-scanner';

/** A comment of a piece, in offsets of the piece's text. */
export interface PieceComment extends OffsetRange {
  /** What stands between its marks. */
  readonly inner: OffsetRange;
  /** No token stands before it on its line. */
  readonly ownLine: boolean;
}

const NONE: readonly PieceComment[] = [];

/** The comments of a piece that hold the word, in order. A piece without the word is not scanned. */
export function commentsWith(word: string, pieceText: string): readonly PieceComment[] {
  if (!pieceText.includes(word)) return NONE;
  const scanner = new TokenScanner(pieceText);
  const found: PieceComment[] = [];
  let tokenEnd: number | undefined;
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    const { start, end } = scanner;
    if (kind < Token.LineComment) tokenEnd = end;
    else if (scanner.word.includes(word)) {
      const inner = { start: start + 2, end: kind === Token.BlockComment ? end - 2 : end };
      found.push({ start, end, inner, ownLine: tokenEnd === undefined || breaksLine(pieceText, tokenEnd, start) });
    }
  }
  return found;
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineBreak(text.charCodeAt(at))) return true;
  return false;
}
