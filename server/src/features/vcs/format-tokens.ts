import { Token, TokenScanner } from '../../syntax/vcs/token-scanner';

/**
 * The tokens of one piece, comments included, in memory that is used again for the next piece. Offsets are those of the
 * whole text; only the first `count` entries mean anything.
 */
export class FormatTokens {
  count = 0;
  kinds = new Uint8Array(256);
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  /** Number of the token as spans count it; of a comment, that of what spans count behind it. */
  numbers = new Uint32Array(256);
  /** The entry of the token of that number. */
  places = new Uint32Array(256);
  /** The entry itself, or, for a comment, the first entry behind it that is none; `count` where there is none. */
  behind = new Uint32Array(256);
  /** How many tokens spans can name. */
  numbered = 0;
  /** Whether a `#` comment is among them, which spans count, other than comments of the language. */
  hasHash = false;

  constructor(readonly text: string) {}

  /** Scans a piece, in place of the one before. */
  read(start: number, end: number): void {
    const scanner = new TokenScanner(this.text, start, end);
    let count = 0;
    let numbered = 0;
    this.hasHash = false;
    for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
      if (count === this.kinds.length) this.grow();
      this.kinds[count] = kind;
      this.starts[count] = scanner.start;
      this.ends[count] = scanner.end;
      this.numbers[count] = numbered;
      if (kind < Token.LineComment) this.places[numbered++] = count;
      if (kind === Token.HashComment) this.hasHash = true;
      count++;
    }
    this.count = count;
    this.numbered = numbered;
    for (let entry = count - 1, next = count; entry >= 0; entry--) {
      if (!this.isComment(entry)) next = entry;
      this.behind[entry] = next;
    }
  }

  /** Whether the entry is a comment: nothing that VCS reads. A `#` and the rest of its line is meant as one. */
  isComment(entry: number): boolean {
    return isComment(this.kinds[entry] ?? Token.End);
  }

  /** Whether whatever comes behind the entry has to stand on the next line. */
  endsLine(entry: number): boolean {
    const kind: Token = this.kinds[entry] ?? Token.End;
    return kind === Token.LineComment || kind === Token.HashComment;
  }

  /** How many lines end between the entry and the one before it; the first entry has none before. */
  breaksBefore(entry: number): number {
    return entry === 0 ? 0 : lineBreaks(this.text, this.ends[entry - 1] ?? 0, this.starts[entry] ?? 0);
  }

  private grow(): void {
    const size = this.kinds.length * 4;
    this.kinds = copied(this.kinds, new Uint8Array(size));
    this.starts = copied(this.starts, new Uint32Array(size));
    this.ends = copied(this.ends, new Uint32Array(size));
    this.numbers = copied(this.numbers, new Uint32Array(size));
    this.places = copied(this.places, new Uint32Array(size));
    this.behind = new Uint32Array(size);
  }
}

/** How many lines end between the offsets: LF, CR LF and CR count once each. */
export function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

function isComment(kind: Token): boolean {
  return kind === Token.LineComment || kind === Token.BlockComment || kind === Token.HashComment;
}

function copied<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
