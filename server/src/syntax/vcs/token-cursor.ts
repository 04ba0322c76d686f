import type { TokenTable } from './piece-tokens';
import { Token } from './token-scanner';
import type { Problem, ProblemCode, Span, TypographicSpan, Word } from './tree';

/** A place in the tokens of a piece, going forward; notes the mistakes met on the way. */
export class TokenCursor {
  private noted: Problem[] | undefined;
  /** Numbers of the tokens that are passed over like comments. */
  private readonly passed: readonly number[];
  /** Numbers of the tokens that are read; undefined: all. */
  private readonly order: readonly number[] | undefined;
  private index = 0;

  /** Tokens that somebody should hear of although they are passed over: stray blanks, curly quotes. */
  readonly typographic: readonly TypographicSpan[];
  /** The first line that a merge left behind, if there is one. */
  readonly conflict: number | undefined;

  constructor(readonly tokens: TokenTable) {
    // Nearly all declarations are without: they share the lists that stay empty.
    this.order = tokens.passed === 0 ? undefined : this.tokensOfKind((kind) => kind < Token.StrayBlank);
    this.passed = tokens.passed === 0 ? NO_TOKENS : this.tokensOfKind((kind) => kind >= Token.StrayBlank);
    this.typographic = tokens.curly.length === 0 && tokens.passed === 0 ? NONE : this.typographicSpans();
    this.conflict =
      tokens.passed === 0 ? undefined : this.passed.find((token) => this.kindOf(token) === Token.ConflictMarker);
    if (tokens.passed > 0) for (const token of this.passed) this.notePassed(token);
  }

  /** The mistakes so far. */
  get problems(): readonly Problem[] {
    return this.noted ?? NO_PROBLEMS;
  }

  private typographicSpans(): TypographicSpan[] {
    const blanks = this.passed.filter((token) => this.kindOf(token) === Token.StrayBlank);
    return [
      ...this.tokens.curly.map((token) => ({ first: token, last: token, quotes: true })),
      ...blanks.map((token) => ({ first: token, last: token, quotes: false })),
    ];
  }

  private notePassed(token: number): void {
    const kind = this.kindOf(token);
    if (kind === Token.HashComment) this.problem('hash-comment', { first: token, last: token }, '#');
    else if (kind === Token.OpenBlockComment)
      this.problem('unclosed-comment', { first: token, last: token, to: 2 }, '/*');
  }

  private tokensOfKind(isWanted: (kind: Token) => boolean): number[] {
    const wanted: number[] = [];
    const { count } = this.tokens;
    for (let token = 0; token < count; token++) if (isWanted(this.kindOf(token))) wanted.push(token);
    return wanted;
  }

  /** The number of the token at that place among those that are read. */
  private tokenNumber(index: number): number | undefined {
    if (this.order) return this.order[index];
    return index >= 0 && index < this.tokens.count ? index : undefined;
  }

  /** Kind of the token that comes next. */
  peek(): Token {
    return this.kindAt(0);
  }

  /** Number of the token that comes next; behind the last one: the number of tokens. */
  get position(): number {
    return this.tokenNumber(this.index) ?? this.tokens.count;
  }

  /** Number of the token taken last, 0 if none was. */
  get lastTaken(): number {
    return this.tokenNumber(this.index - 1) ?? 0;
  }

  /** Text of the token that comes next, as written. */
  get text(): string {
    return this.textAt(0);
  }

  /** Kind of a token further on, or, with a negative distance, of one before. */
  kindAt(distance: number): Token {
    const token = this.tokenNumber(this.index + distance);
    return token === undefined ? Token.End : this.kindOf(token);
  }

  /** Kind of the token of that number. */
  kindOf(token: number): Token {
    return this.tokens.kinds[token] ?? Token.End;
  }

  /** Text of a token further on, as written; empty behind the end. */
  textAt(distance: number): string {
    const token = this.tokenNumber(this.index + distance);
    return token === undefined ? '' : this.textOf(token);
  }

  /** Whether a token further on is the first on its line. */
  startsLineAt(distance: number): boolean {
    const token = this.tokenNumber(this.index + distance);
    return token !== undefined && this.isFirstOnLine(token);
  }

  /** Whether the token of that number is the first on its line. */
  isFirstOnLine(token: number): boolean {
    return this.tokens.firstOnLine[token] === 1;
  }

  /** Takes the next token and says its number. */
  take(): number {
    const token = this.position;
    this.index++;
    return token;
  }

  /** Takes all that is left. */
  takeAll(): void {
    this.index = this.order?.length ?? this.tokens.count;
  }

  /**
   * Takes a name or value: one word or string, or words joined by `@` (`admin@internal` without quotes). An unclosed
   * string is noted.
   */
  takeWord(joined = false): Word {
    const kind = this.peek();
    const first = this.take();
    let text = this.textOf(first);
    if (kind === Token.String) return { first, last: first, text: unquote(text), quoted: true };
    if (kind === Token.OpenString) {
      const word = { first, last: first, text: unescape(text.slice(1)), quoted: true };
      this.problem('unclosed-string', word, text);
      return word;
    }
    if (joined) {
      while (this.peek() === Token.At && this.kindAt(1) === Token.Word && this.touches(this.lastTaken, this.position)) {
        text += this.text;
        this.take();
        text += this.text;
        this.take();
      }
    }
    return { first, last: this.lastTaken, text, quoted: false };
  }

  /** Notes a mistake. */
  problem(code: ProblemCode, span: Span, text = ''): void {
    const { first, last, from, to } = span;
    this.noted ??= [];
    this.noted.push({
      code,
      first,
      last,
      text,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
  }

  /** Whether a `)` comes next that somebody wrote for `}`: the block goes on behind it. */
  parenClosesList(): boolean {
    if (this.peek() !== Token.ParenClose || this.startsLineAt(0)) return false;
    const next = this.kindAt(1);
    if (next === Token.ParenClose) return true;
    return next === Token.Word && (this.kindAt(2) === Token.Equals || this.kindAt(2) === Token.At);
  }

  /** Whatever is left of the piece does not belong there: one mistake. */
  rejectRest(): void {
    if (this.peek() === Token.End) return;
    const first = this.position;
    this.takeAll();
    this.problem('unexpected-text', { first, last: this.lastTaken }, this.textOf(first));
  }

  /** Text of the token of that number, as written. */
  textOf(token: number): string {
    const { text, starts, ends } = this.tokens;
    return text.slice(starts[token], ends[token]);
  }

  /** Number of a token further on; behind the last one: the number of tokens. */
  numberAt(distance: number): number {
    return this.tokenNumber(this.index + distance) ?? this.tokens.count;
  }

  private touches(token: number, next: number): boolean {
    return this.tokens.ends[token] === this.tokens.starts[next];
  }
}

const NONE: readonly TypographicSpan[] = [];
const NO_PROBLEMS: readonly Problem[] = [];
const NO_TOKENS: readonly number[] = [];

function unquote(text: string): string {
  return unescape(text.slice(1, -1));
}

function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
}
