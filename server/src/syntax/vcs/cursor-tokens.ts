import type { CursorWord } from './cursor-context';
import { isLineBreak, Token, TokenScanner } from './token-scanner';

/** A token as the cursor sees it. */
export interface CursorToken {
  readonly kind: Token;
  /** Without quotes and escapes. */
  readonly text: string;
  readonly firstOnLine: boolean;
}

/** The tokens of a piece with the cursor among them. */
export interface CursorTokens {
  /** All tokens but comments and the one that is being typed. */
  readonly tokens: readonly CursorToken[];
  /** How many of them stand before the cursor. */
  readonly before: number;
  /** What is being typed, in offsets of the piece. */
  readonly word: CursorWord;
  /** The whole token that is being typed, if there is one. */
  readonly current?: CursorToken;
  /** The cursor stands in a comment. */
  readonly comment: boolean;
  /** A line break parts the cursor, or the token that is being typed, from the token before. */
  readonly newLine: boolean;
  /** The cursor touches the end of a string or a bracket: nothing can be typed there that belongs to it. */
  readonly touchesEnd: boolean;
  /** The next token stands on the cursor's line. */
  readonly nextOnLine: boolean;
}

/** Scans a piece around a cursor. `offset` counts from the piece's start. */
export function cursorTokens(text: string, offset: number): CursorTokens {
  const scanner = new TokenScanner(text);
  const tokens: CursorToken[] = [];
  let before = 0;
  let word: CursorWord = { start: offset, end: offset, text: '', quotes: 'none' };
  let current: CursorToken | undefined;
  let comment = false;
  let lastEnd = -1;
  let lastKind = Token.End;
  let nextStart = -1;
  let newLine = true;
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    if (kind >= Token.StrayBlank) {
      comment ||= isInComment(scanner, offset);
      continue;
    }
    const token = { kind, text: textOf(scanner), firstOnLine: scanner.firstOnLine };
    const typed = current === undefined ? wordAt(scanner, offset) : undefined;
    if (typed) {
      word = typed;
      current = token;
      newLine = token.firstOnLine;
      continue;
    }
    tokens.push(token);
    if (scanner.end <= offset) {
      before = tokens.length;
      lastEnd = scanner.end;
      lastKind = kind;
    } else if (nextStart < 0) nextStart = scanner.start;
  }
  if (current === undefined) newLine = lastEnd < 0 || hasLineBreak(text, lastEnd, offset);
  return {
    tokens,
    before,
    word,
    ...(current && { current }),
    comment,
    newLine,
    touchesEnd: current === undefined && lastEnd === offset && lastKind === Token.String,
    nextOnLine: nextStart >= 0 && !hasLineBreak(text, word.end, nextStart),
  };
}

/** The text that an insertion at the offset replaces, if the token just scanned is the one being typed. */
function wordAt(scanner: TokenScanner, offset: number): CursorWord | undefined {
  const { kind, start, end, text } = scanner;
  if (offset <= start) return undefined;
  if (kind === Token.Word)
    return offset <= end ? { start, end, text: text.slice(start, offset), quotes: 'none' } : undefined;
  const inside = text.slice(start + 1, offset);
  if (kind === Token.String)
    return offset < end ? { start: start + 1, end: end - 1, text: inside, quotes: 'closed' } : undefined;
  // Blanks at the line's end are no part of an open string, but whoever types there is still in it.
  if (kind !== Token.OpenString || hasLineBreak(text, end, offset)) return undefined;
  let wordEnd = offset;
  while (wordEnd < end && /[\w.-]/.test(text[wordEnd] ?? '')) wordEnd++;
  return { start: start + 1, end: wordEnd, text: inside, quotes: 'open' };
}

function isInComment(scanner: TokenScanner, offset: number): boolean {
  if (offset <= scanner.start || scanner.kind === Token.StrayBlank) return false;
  switch (scanner.kind) {
    case Token.BlockComment:
      return offset < scanner.end;
    case Token.OpenBlockComment:
      return true;
    default:
      return offset <= scanner.end;
  }
}

function textOf({ kind, word }: TokenScanner): string {
  if (kind === Token.String) return unescape(word.slice(1, -1));
  return kind === Token.OpenString ? unescape(word.slice(1)) : word;
}

function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineBreak(text.charCodeAt(at))) return true;
  return false;
}

/** Whether the token can be a name or a value. */
export function isText(token: CursorToken | undefined): boolean {
  return (
    token !== undefined && (token.kind === Token.Word || token.kind === Token.String || token.kind === Token.OpenString)
  );
}
