import { DEPENDENCY_WORDS, mayBeKeyword, objectKeyword, opensDefinition } from './keywords';
import { endOfTrivia } from './piece-trivia';
import { Token, TokenScanner } from './token-scanner';

/**
 * Where the piece that starts at `start` ends. Pieces tile the text; each holds one declaration with the comments that
 * belong to it. The answer depends on nothing before `start`, so an edit is followed by cutting again from the piece
 * before it. `start` is 0 or an earlier answer.
 *
 * In valid text a line break is white space. It counts only for recovery: a line that begins like a declaration ends
 * whatever is open before it.
 */
export function endOfPiece(text: string, start: number): number {
  return new Splitter(text, start).endOfPiece();
}

/** The ends of all pieces of the text, ascending; the last one is the text's length. Empty text has one piece. */
export function splitDeclarations(text: string): number[] {
  const ends: number[] = [];
  let position = 0;
  do {
    position = endOfPiece(text, position);
    ends.push(position);
  } while (position < text.length);
  return ends;
}

class Splitter {
  private readonly scanner: TokenScanner;
  /** End of the last token that belongs to the piece. */
  private lastEnd: number;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.scanner = new TokenScanner(text, start);
    this.lastEnd = start;
  }

  endOfPiece(): number {
    const { scanner } = this;
    if (scanner.nextSignificant() === Token.End) return this.text.length;
    this.readDeclaration();
    return endOfTrivia(this.text, this.lastEnd);
  }

  /** Reads one declaration from its first token, which was just scanned, and leaves `lastEnd` behind it. */
  private readDeclaration(): void {
    const { scanner } = this;
    const first = this.take();
    if (first === Token.ParenOpen) return this.readBody();
    if (first !== Token.Word && first !== Token.String && first !== Token.OpenString) return this.readFragment();
    const word = scanner.word;
    if (word === 'include' && first === Token.Word) return this.readInclude();

    const second = this.nextInDeclaration();
    if (second === Token.ParenOpen) {
      this.take();
      return this.readBody();
    }
    if (!isName(second)) return second === Token.End ? undefined : this.readFragment(second);
    const secondWord = second === Token.Word ? scanner.word : '';
    if (word === 'requires' && secondWord === 'group') return this.readGroupDependency();
    if (secondWord === 'requires') return this.readDependency();
    const keyword = first === Token.Word && objectKeyword(word) !== undefined;
    if (!keyword && scanner.firstOnLine && !this.followedByParen()) return;
    this.take();
    const third = this.nextInDeclaration();
    if (third === Token.ParenOpen || (third === Token.BraceOpen && !scanner.firstOnLine)) {
      this.take();
      this.readBody(false, third === Token.BraceOpen);
    } else if (keyword && isName(third) && !scanner.firstOnLine && this.followedByParen()) {
      // A name of two words, or one word too many.
      this.take();
      scanner.nextSignificant();
      this.take();
      this.readBody();
    } else if (isName(third) && (this.followedByValue() || (word === 'type' && opensDefinition(scanner.word)))) {
      // `group g1` and its attributes, but no parenthesis between them: one mistake, not one for every attribute.
      this.readBody(true);
    } else if (!keyword && third !== Token.End && !scanner.firstOnLine) this.readFragment(third);
  }

  /** Makes the token just scanned part of the piece. */
  private take(): Token {
    this.lastEnd = this.scanner.end;
    return this.scanner.kind;
  }

  /** The next token, or End where a line begins that opens another declaration. */
  private nextInDeclaration(): Token {
    const { scanner } = this;
    const kind = scanner.nextSignificant();
    if (scanner.firstOnLine && startsDeclaration(this.text, scanner.start)) return Token.End;
    return kind;
  }

  private readInclude(): void {
    const kind = this.nextInDeclaration();
    if (kind === Token.String || kind === Token.OpenString || (kind === Token.Word && !this.scanner.firstOnLine))
      this.take();
  }

  /** `PARENT requires` is read, up to the word `requires`, not yet taken. */
  private readDependency(): void {
    this.take();
    const kind = this.nextInDeclaration();
    if (!isName(kind)) return this.skipRestOfLine(kind);
    if (kind === Token.Word && this.scanner.word === 'group') return this.readGroupDependency();
    this.take();
    if (this.scanner.word !== 'atleast' || kind !== Token.Word) return;
    let expectsName = true;
    for (;;) {
      const next = this.nextInDeclaration();
      if (next === Token.Comma || next === Token.Semicolon) expectsName = true;
      else if (next === Token.Word && /^(?:\d+|from)$/.test(this.scanner.word)) expectsName = true;
      else if (isName(next) && expectsName) expectsName = false;
      else return;
      this.take();
    }
  }

  /** `requires group` is read, up to the word `group`, not yet taken. */
  private readGroupDependency(): void {
    this.take();
    const { scanner } = this;
    let kind = this.nextInDeclaration();
    if (!isName(kind)) return this.skipRestOfLine(kind);
    this.take();
    for (let count = 0; count < 3; count++) {
      kind = this.nextInDeclaration();
      if (kind !== Token.Word) return;
      if (!DEPENDENCY_WORDS.has(scanner.word)) {
        // A misspelt word stands on the dependency's own line; after two good ones it may also open the next declaration.
        if (scanner.firstOnLine || (count === 2 && !endsLine(this.text, scanner.end))) return;
      }
      this.take();
    }
  }

  /** Takes what stands on the line without belonging there. The token just scanned is `kind`. */
  private skipRestOfLine(kind: Token): void {
    while (kind !== Token.End && !this.scanner.firstOnLine) {
      this.take();
      kind = this.nextInDeclaration();
    }
  }

  private followedByParen(): boolean {
    return new TokenScanner(this.text, this.scanner.end).nextSignificant() === Token.ParenOpen;
  }

  /** Whether the word just scanned is an attribute's name: `NAME =` or `NAME @ SYSTEM =`. */
  private followedByValue(): boolean {
    const probe = new TokenScanner(this.text, this.scanner.end);
    const kind = probe.nextSignificant();
    if (kind === Token.Equals) return true;
    return kind === Token.At && isName(probe.nextSignificant()) && probe.nextSignificant() === Token.Equals;
  }

  /** Text that is no declaration: to the line's end, or, where it reads like attributes, to the `)` that ends them. */
  private readFragment(kind: Token = this.scanner.kind): void {
    const { scanner } = this;
    let attributes = false;
    for (; ; kind = this.nextInDeclaration()) {
      if (kind === Token.End || (scanner.firstOnLine && !attributes && scanner.start >= this.lastEnd)) return;
      this.take();
      if (kind === Token.ParenOpen) return this.readBody();
      if (kind === Token.ParenClose) return;
      if (kind === Token.Equals || kind === Token.BraceOpen) attributes = true;
    }
  }

  /** The block after `(`, or after a `{` in its place. With `pending`, its first token is scanned but not taken. */
  private readBody(pending = false, braced = false): void {
    const { scanner } = this;
    const line = new LineBeginning();
    let braces = 0;
    let nested = 0;
    // In a list, or in what stands in parentheses for one, the `)` of the block cannot come before the next attribute.
    const parenClosesList = (): boolean => braces > 0 && nested === 0 && this.blockGoesOn();
    let kind = pending ? scanner.kind : scanner.nextSignificant();
    for (; kind !== Token.End; kind = scanner.nextSignificant()) {
      if (scanner.firstOnLine) nested = 0;
      if (line.beginsDeclaration(scanner)) {
        this.lastEnd = line.endBefore;
        return;
      }
      if (scanner.firstOnLine) line.endBefore = this.lastEnd;
      this.take();
      if (kind === Token.ParenOpen) nested++;
      else if (kind === Token.ParenClose && parenClosesList()) braces = 0;
      else if (kind === Token.ParenClose && nested-- === 0) return;
      else if (kind === Token.BraceOpen) braces = 1;
      else if (kind === Token.BraceClose && braces-- === 0) {
        braces = 0;
        if (braced || (scanner.firstOnLine && this.nothingOpenFollows())) return;
      }
    }
    if (line.endsAsDeclaration()) this.lastEnd = line.endBefore;
  }

  /** Whether the `)` just taken ends a line of the block and not the block: the next attribute or another `)` follows. */
  private blockGoesOn(): boolean {
    if (this.scanner.firstOnLine) return false;
    const probe = new TokenScanner(this.text, this.scanner.end);
    const kind = probe.nextSignificant();
    if (kind === Token.ParenClose) return true;
    if (kind !== Token.Word) return false;
    const next = probe.nextSignificant();
    return next === Token.Equals || next === Token.At;
  }

  /** Whether a stray `}` is followed by another declaration or nothing: then it was meant to close the block. */
  private nothingOpenFollows(): boolean {
    const probe = new TokenScanner(this.text, this.scanner.end);
    probe.seek(this.scanner.end, false);
    return probe.nextSignificant() === Token.End || (probe.firstOnLine && startsDeclaration(this.text, probe.start));
  }
}

function isName(kind: Token): boolean {
  return kind === Token.Word || kind === Token.String;
}

/** Follows the first tokens of a line and tells whether they open a declaration. */
class LineBeginning {
  /** End of the last token before the line. */
  endBefore = 0;
  private tokens = -1;
  private first = '';
  private keyword = false;

  /**
   * Whether the line that the scanner's token stands on, or (for `KEYWORD NAME` alone) the line before it, opens a
   * declaration. Fed with every token of the text in turn.
   */
  beginsDeclaration(scanner: TokenScanner): boolean {
    if (scanner.firstOnLine) {
      if (this.endsAsDeclaration()) return true;
      this.tokens = isName(scanner.kind) ? 1 : -1;
      if (this.tokens === 1) {
        const known = scanner.kind === Token.Word && mayBeKeyword(scanner.end - scanner.start);
        this.first = known ? scanner.word : '';
        this.keyword = known && objectKeyword(this.first) !== undefined;
      }
      return false;
    }
    if (this.tokens < 1 || this.tokens > 2) return false;
    if (this.tokens === 2) {
      this.tokens = 3;
      return scanner.kind === Token.ParenOpen;
    }
    if (this.first === 'include' && (scanner.kind === Token.String || scanner.kind === Token.OpenString)) return true;
    if (!isName(scanner.kind)) {
      this.tokens = -1;
      return false;
    }
    this.tokens = 2;
    const word = scanner.word;
    return scanner.kind === Token.Word && (word === 'requires' || (this.first === 'requires' && word === 'group'));
  }

  /** Whether the line so far is `KEYWORD NAME`, a declaration if nothing follows on it. */
  endsAsDeclaration(): boolean {
    return this.tokens === 2 && this.keyword;
  }
}

/** Whether the line whose first token is at `offset` opens a declaration. */
function startsDeclaration(text: string, offset: number): boolean {
  const probe = new TokenScanner(text, offset);
  probe.seek(offset, true);
  const line = new LineBeginning();
  for (let count = 0; count < 4; count++) {
    const kind = probe.nextSignificant();
    if (kind === Token.End) return line.endsAsDeclaration();
    if (line.beginsDeclaration(probe)) return true;
    if (count > 0 && probe.firstOnLine) return false;
  }
  return false;
}

function endsLine(text: string, offset: number): boolean {
  const probe = new TokenScanner(text, offset);
  return probe.nextSignificant() === Token.End || probe.firstOnLine;
}
