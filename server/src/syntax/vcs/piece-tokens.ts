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
  const { count, kinds, starts, ends, firstOnLine, curly, passed } = scanned.read(text);
  return {
    text,
    kinds: firstOf(kinds, count),
    starts: firstOf(starts, count),
    ends: firstOf(ends, count),
    firstOnLine: firstOf(firstOnLine, count),
    curly,
    passed,
  };
}

function firstOf(numbers: Uint8Array | Uint32Array, count: number): number[] {
  const list = new Array<number>(count);
  for (let index = 0; index < count; index++) list[index] = numbers[index] ?? 0;
  return list;
}

/**
 * The tokens of the piece read last, in memory that is used again for the next one: reading a file of 100,000 lines
 * would otherwise make as many arrays that live for microseconds. Only the first `count` entries mean anything.
 */
export class TokenTable {
  text = '';
  count = 0;
  kinds = new Uint8Array(256);
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  firstOnLine = new Uint8Array(256);
  curly: number[] = [];
  passed = 0;
  ascii = true;
  plainWords = true;

  /** Scans a piece, in place of the one before. */
  read(text: string): this {
    const scanner = new TokenScanner(text);
    let count = 0;
    let passed = 0;
    if (this.curly.length > 0) this.curly = [];
    for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
      if (kind >= Token.LineComment) continue;
      if (kind === Token.String && scanner.curly) this.curly.push(count);
      if (kind >= Token.StrayBlank) passed++;
      if (count === this.kinds.length) this.grow();
      this.kinds[count] = kind;
      this.starts[count] = scanner.start;
      this.ends[count] = scanner.end;
      this.firstOnLine[count] = scanner.firstOnLine ? 1 : 0;
      count++;
    }
    this.text = text;
    this.count = count;
    this.passed = passed;
    this.ascii = !scanner.wide;
    this.plainWords = !scanner.odd;
    return this;
  }

  private grow(): void {
    const size = this.kinds.length * 4;
    this.kinds = copied(this.kinds, new Uint8Array(size));
    this.starts = copied(this.starts, new Uint32Array(size));
    this.ends = copied(this.ends, new Uint32Array(size));
    this.firstOnLine = copied(this.firstOnLine, new Uint8Array(size));
  }
}

/** What is scanned is copied out at once, so one table will do. */
const scanned = new TokenTable();

function copied<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
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
