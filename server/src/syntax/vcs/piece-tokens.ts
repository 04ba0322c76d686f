import { Token, TokenScanner } from './token-scanner';

/** The tokens of one piece, comments left out: what spans count in. */
export interface PieceTokens {
  readonly text: string;
  readonly kinds: readonly Token[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** 1 where the token is the first on its line. */
  readonly firstOnLine: readonly number[];
  /** Numbers of strings that have a typographic quote. */
  readonly curly: readonly number[];
  /** How many tokens are passed over like comments. */
  readonly passed: number;
}

/** Scans the tokens of a piece. Offsets count from the piece's start. */
export function scanPiece(text: string): PieceTokens {
  const scanner = new TokenScanner(text);
  const kinds: Token[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const firstOnLine: number[] = [];
  const curly: number[] = [];
  let passed = 0;
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    if (kind >= Token.LineComment) continue;
    if (kind === Token.String && scanner.curly) curly.push(kinds.length);
    if (kind >= Token.StrayBlank) passed++;
    kinds.push(kind);
    starts.push(scanner.start);
    ends.push(scanner.end);
    firstOnLine.push(scanner.firstOnLine ? 1 : 0);
  }
  return { text, kinds, starts, ends, firstOnLine, curly, passed };
}

/** Whether two texts of a piece have the same tokens, so that trees and findings of one hold for the other. */
export function sameTokens(one: string, other: string): boolean {
  if (one === other) return true;
  const left = new TokenScanner(one);
  const right = new TokenScanner(other);
  for (;;) {
    let leftKind = left.next();
    while (leftKind >= Token.LineComment) leftKind = left.next();
    let rightKind = right.next();
    while (rightKind >= Token.LineComment) rightKind = right.next();
    if (leftKind !== rightKind || left.firstOnLine !== right.firstOnLine) return false;
    if (leftKind === Token.End) return true;
    if (left.end - left.start !== right.end - right.start || left.word !== right.word) return false;
  }
}
