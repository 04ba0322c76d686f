import type { OffsetRange } from '../../text/offset-range';
import { type PieceTokens, scanPiece } from './piece-tokens';
import type { Span } from './tree';

/**
 * The offsets of spans within the text of their piece, in the order of the spans. A span behind the last token gets the
 * end of the last token, never the start of the text.
 */
export function offsetsOfSpans(pieceText: string, spans: readonly Span[]): OffsetRange[] {
  const { starts, ends } = tokensOf(pieceText);
  const lastToken = starts.length - 1;
  return spans.map(({ first, last, from, to }) => {
    if (lastToken < 0) return { start: 0, end: 0 };
    const firstToken = Math.min(first, lastToken);
    const endToken = Math.max(firstToken, Math.min(last, lastToken));
    const start = (starts[firstToken] ?? 0) + (from ?? 0);
    const end = to === undefined ? (ends[endToken] ?? start) : (starts[endToken] ?? start) + to;
    return first > lastToken
      ? { start: ends[lastToken] ?? 0, end: ends[lastToken] ?? 0 }
      : { start, end: Math.max(start, end) };
  });
}

/** The number of the token that an offset within the piece touches (its end counts), or undefined between tokens. */
export function tokenAt(pieceText: string, offset: number): number | undefined {
  const { starts, ends } = tokensOf(pieceText);
  for (let token = 0; token < starts.length; token++) {
    const start = starts[token] ?? 0;
    if (start > offset) return undefined;
    // Between two touching tokens the one that begins at the offset wins.
    if ((ends[token] ?? 0) > offset || ((ends[token] ?? 0) === offset && (starts[token + 1] ?? -1) !== offset))
      return token;
  }
  return undefined;
}

let last: PieceTokens | undefined;

/** Many findings of one long piece ask one after the other: the piece is scanned once for them. */
function tokensOf(pieceText: string): PieceTokens {
  if (last?.text !== pieceText) last = scanPiece(pieceText);
  return last;
}
