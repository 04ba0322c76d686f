import { isInteger } from './quoting';

/**
 * The token patterns of the VCS language (main.cf, types.cf): the one table that the splitter, the reader, the cursor
 * and the semantic tokens share. Scanning never fails: every character belongs to a token or is white space.
 */
export const enum Token {
  /** No more text. */
  End,
  /** A run of characters that needs no quotes, or would need them but has none. */
  Word,
  /** A quoted string that ends on its line; typographic quotes count as quotes (see `curly`). */
  String,
  /** A quoted string without its closing quote: ends where the line ends. */
  OpenString,
  /** The kinds of one character, in the order of the table below. */
  ParenOpen,
  ParenClose,
  BraceOpen,
  BraceClose,
  BracketOpen,
  BracketClose,
  Equals,
  Comma,
  Semicolon,
  At,
  /**
   * From here on tokens that are passed over like comments, but that somebody should hear of. First: white space of
   * another alphabet (no-break blank, zero-width blank), which is no blank to the product.
   */
  StrayBlank,
  /** A `#` and the rest of its line: no comment in this language, but always meant as one. */
  HashComment,
  /** A block comment that never ends. */
  OpenBlockComment,
  /** A line that a merge left behind: `<<<<<<<`, `=======`, `>>>>>>>`. */
  ConflictMarker,
  /** From here on comments: they are no part of a declaration's token sequence. */
  LineComment,
  BlockComment,
}

const enum Char {
  Tab = 9,
  LineFeed = 10,
  CarriageReturn = 13,
  Space = 32,
  DoubleQuote = 34,
  Hash = 35,
  Star = 42,
  Slash = 47,
  Colon = 58,
  Less = 60,
  Equals = 61,
  Greater = 62,
  Backslash = 92,
  ByteOrderMark = 0xfeff,
}

/** Typographic double quotes, as word processors and PDF files put them in place of `"`. */
const CURLY_DOUBLE = '\u201c\u201d\u201e\u201f';
/** Typographic single quotes. */
const CURLY_SINGLE = '\u2018\u2019\u201a\u201b';
/** White space that is no white space to the product. */
const STRAY_BLANKS = '\u00a0\u2007\u202f\u200b\u2060\u2009\u2002\u2003\ufeff';

const PLAIN = 0;
const BLANK = 1;
const ENDS_WORD = 2;
const ODD = 3;

/** What each ASCII character does to a word: nothing, ends it (as white space or a token of its own), needs quotes. */
const ASCII = new Uint8Array(128).fill(ODD);
for (let code = 0; code < 128; code++) if (/[\w-]/.test(String.fromCharCode(code))) ASCII[code] = PLAIN;
for (const code of [Char.Tab, Char.LineFeed, 11, 12, Char.CarriageReturn, Char.Space]) ASCII[code] = BLANK;
ASCII[Char.DoubleQuote] = ENDS_WORD;

/** The kinds of tokens that are one character, by its code. */
const SINGLE = new Uint8Array(128);
'(){}[]=,;@'.split('').forEach((character, index) => {
  ASCII[character.charCodeAt(0)] = ENDS_WORD;
  SINGLE[character.charCodeAt(0)] = Token.ParenOpen + index;
});

/** A reader of one token after the other; `kind`, `start` and `end` describe the last one read. */
export class TokenScanner {
  kind: Token = Token.End;
  start = 0;
  end = 0;
  /** Whether only white space and comments stand before the token on its line. */
  firstOnLine = false;
  /** Whether the string just read has a typographic quote at one of its ends. */
  curly = false;
  /** Whether any token so far, comments aside, holds a character beyond ASCII. */
  wide = false;
  /** Whether any word so far is neither a plain name nor an integer, so that it needs quotes. */
  odd = false;
  private pastLineBreak: boolean;

  constructor(
    readonly text: string,
    offset = 0,
    private readonly limit = text.length,
  ) {
    this.end = offset;
    this.pastLineBreak = offset === 0 || isLineBreak(text.charCodeAt(offset - 1));
  }

  /** Goes on from another place. `firstOnLine` says whether a token there is the first on its line. */
  seek(offset: number, firstOnLine: boolean): void {
    this.end = offset;
    this.pastLineBreak = firstOnLine;
  }

  /** Reads the next token that is neither comment nor stray blank. */
  nextSignificant(): Token {
    let kind = this.next();
    while (kind >= Token.StrayBlank) {
      // A comment before a declaration on its line does not take the line's start away from it.
      if (this.firstOnLine) this.pastLineBreak = true;
      kind = this.next();
    }
    return kind;
  }

  /** The text of the token just read. */
  get word(): string {
    return this.text.slice(this.start, this.end);
  }

  /** Reads the next token, comments included. */
  next(): Token {
    const { text, limit } = this;
    let position = this.end;
    let code = 0;
    let firstOnLine = this.pastLineBreak;
    for (; position < limit; position++) {
      code = text.charCodeAt(position);
      if (code === Char.Space || code === Char.Tab) continue;
      if (code === Char.LineFeed || code === Char.CarriageReturn) firstOnLine = true;
      else if (!(code < 128 ? ASCII[code] === BLANK : code === Char.ByteOrderMark && position === 0)) break;
    }
    this.start = position;
    this.firstOnLine = firstOnLine;
    this.pastLineBreak = false;
    this.end = position;
    this.kind = position < limit ? this.read(position, code) : Token.End;
    return this.kind;
  }

  private read(position: number, code: number): Token {
    const single = (SINGLE[code] ?? Token.End) as Token;
    if (single !== Token.End && !(code === Char.Equals && this.isConflictMarker(position))) {
      this.end = position + 1;
      return single;
    }
    switch (code) {
      case Char.DoubleQuote:
        return this.readString(position);
      case Char.Slash: {
        const next = this.text.charCodeAt(position + 1);
        if (next === Char.Slash) return this.readRestOfLine(position, Token.LineComment);
        if (next === Char.Star) return this.readBlockComment(position);
        break;
      }
      case Char.Hash:
        return this.readRestOfLine(position, Token.HashComment);
      case Char.Less:
      case Char.Equals:
      case Char.Greater:
        if (this.isConflictMarker(position)) return this.readRestOfLine(position, Token.ConflictMarker);
        break;
      default:
        if (code > 127) {
          const character = this.text[position] ?? '';
          if (CURLY_DOUBLE.includes(character) || CURLY_SINGLE.includes(character)) return this.readString(position);
          if (STRAY_BLANKS.includes(character)) return this.readStrayBlanks(position);
        }
    }
    return this.readWord(position);
  }

  /** Seven equal characters in column 0, then a blank or the line's end. */
  private isConflictMarker(position: number): boolean {
    const { text } = this;
    if (position > 0 && !isLineBreak(text.charCodeAt(position - 1))) return false;
    const code = text.charCodeAt(position);
    for (let offset = 1; offset < 7; offset++) if (text.charCodeAt(position + offset) !== code) return false;
    const after = position + 7 < this.limit ? text.charCodeAt(position + 7) : Char.LineFeed;
    return after === Char.Space || isLineBreak(after);
  }

  private readRestOfLine(position: number, kind: Token): Token {
    const { text, limit } = this;
    while (position < limit && !isLineBreak(text.charCodeAt(position))) position++;
    this.end = position;
    return kind;
  }

  private readBlockComment(position: number): Token {
    const close = this.text.indexOf('*/', position + 2);
    if (close < 0 || close + 2 > this.limit) {
      this.end = this.limit;
      return Token.OpenBlockComment;
    }
    this.end = close + 2;
    return Token.BlockComment;
  }

  private readStrayBlanks(position: number): Token {
    this.wide = true;
    while (position < this.limit && STRAY_BLANKS.includes(this.text[position] ?? 'x')) position++;
    this.end = position;
    return Token.StrayBlank;
  }

  /** From a quote to the quote that ends it, or to the line's end; `\"` and `\\` are escapes. */
  private readString(position: number): Token {
    const { text, limit } = this;
    const opening = text[position] ?? '';
    const plain = opening === '"';
    const closing = CURLY_SINGLE.includes(opening) ? CURLY_SINGLE + "'" : CURLY_DOUBLE + '"';
    this.curly = !plain;
    if (!plain) this.wide = true;
    let curlyEnd = -1;
    for (let at = position + 1; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (isLineBreak(code)) break;
      if (code > 127) this.wide = true;
      if (code === Char.Backslash) at++;
      else if (plain ? code === Char.DoubleQuote : closing.includes(text[at] ?? '')) {
        this.end = at + 1;
        return Token.String;
      } else if (plain && curlyEnd < 0 && code > 127 && CURLY_DOUBLE.includes(text[at] ?? '')) curlyEnd = at + 1;
    }
    if (curlyEnd > 0) {
      this.curly = true;
      this.end = curlyEnd;
      return Token.String;
    }
    if (!plain) return this.readWord(position, true);
    this.readRestOfLine(position, Token.OpenString);
    while (this.end > position + 1 && isBlank(text.charCodeAt(this.end - 1))) this.end--;
    return Token.OpenString;
  }

  /** A word ends at white space, punctuation, a quote or a comment; `//` after a colon belongs to an address. */
  private readWord(position: number, skipFirst = false): Token {
    const { text, limit } = this;
    const start = position;
    if (skipFirst) position++;
    for (; position < limit; position++) {
      const code = text.charCodeAt(position);
      if (code < 128) {
        const effect = ASCII[code];
        if (effect === PLAIN) continue;
        if (effect !== ODD) break;
        if (
          code === Char.Slash &&
          text.charCodeAt(position + 1) === Char.Slash &&
          position > start &&
          text.charCodeAt(position - 1) !== Char.Colon &&
          text.charCodeAt(position - 1) !== Char.Slash
        )
          break;
        this.odd = true;
      } else {
        this.wide = this.odd = true;
        const character = text[position] ?? '';
        if (STRAY_BLANKS.includes(character) || CURLY_DOUBLE.includes(character) || CURLY_SINGLE.includes(character))
          break;
      }
    }
    this.end = Math.max(position, start + 1);
    if (!this.odd && !startsWithLetter(text, start)) this.odd = !isInteger(this.word);
    return Token.Word;
  }
}

/** Whether the code unit ends a line: LF, CR (alone or before LF), as in the Language Server Protocol. */
export function isLineBreak(code: number): boolean {
  return code === Char.LineFeed || code === Char.CarriageReturn;
}

function startsWithLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

function isBlank(code: number): boolean {
  return code === Char.Space || code === Char.Tab;
}
