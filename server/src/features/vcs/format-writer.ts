import { isLineBreak, Token } from '../../syntax/vcs/token-scanner';
import type { Declaration } from '../../syntax/vcs/tree';
import {
  BEFORE_TREE,
  BEHIND_TREE,
  type BlankLines,
  blankLinesBetween,
  NO_BLANK_LINE,
  OPTIONAL_BLANK_LINE,
} from './format-blank-lines';
import { Gap, Layout } from './format-layout';
import { FormatTokens, lineBreaks } from './format-tokens';
import { type SpaceEdit, SpaceEdits } from '../shared/space-edits';

/** Where a declaration stands. */
export interface PiecePlace {
  /** How many tabs its first line is indented by. */
  readonly depth: number;
  /** It is a group, or belongs to one. */
  readonly inGroup: boolean;
  /** The declaration behind it. */
  readonly next: Declaration | undefined;
}

/** Whether the declaration belongs to the group above it. */
export function isMember({ kind }: Declaration): boolean {
  return kind === 'resource' || kind === 'dependency' || kind === 'group-dependency';
}

/** The head of the comment that the product writes behind the dependencies of each group. */
const TREE = /^\/\/\s*resource dependency tree\s*$/;

const TABS = ['', '\t', '\t\t', '\t\t\t', '\t\t\t\t'] as const;

/** Goes through a text, piece by piece, and notes what has to change in the white space between its tokens. */
export class FormatWriter {
  private readonly edits: SpaceEdits;
  private readonly tokens: FormatTokens;
  private readonly layout: Layout;
  private readonly eol: string;
  /** End of what was written last; undefined before the first token. */
  private done: number | undefined;
  /** The declaration written last, and whether it is, or belongs to, a group. */
  private before: { readonly tree: Declaration; readonly inGroup: boolean } | undefined;
  /** Where the piece ends. */
  private end = 0;
  /** The first entry of the piece that is no comment. */
  private firstEntry = 0;
  /** Nothing but comments stands on the line so far. */
  private onlyComments = false;
  /** Indentation of the comment lines written last; undefined: something else was. */
  private run: string | undefined;
  /** They are the tree that the product writes. */
  private inTree = false;

  constructor(private readonly text: string) {
    this.edits = new SpaceEdits(text);
    this.tokens = new FormatTokens(text);
    this.layout = new Layout(this.tokens);
    this.eol = firstLineBreak(text, 0, text.length) ?? '\n';
  }

  /** Goes through the next piece. */
  writePiece(tree: Declaration, start: number, end: number, place: PiecePlace): void {
    const { tokens } = this;
    tokens.read(start, end);
    if (tokens.count === 0) return;
    this.layout.read(tree, place.depth);
    this.end = end;
    this.firstEntry = tokens.behind[0] ?? 0;
    for (let entry = 0; entry < tokens.count; entry++) {
      if (tokens.isComment(entry)) this.writeComment(entry, tree, place);
      else this.writeToken(entry, tree, place);
      this.done = tokens.ends[entry] ?? 0;
    }
    this.before = { tree, inGroup: place.inGroup };
  }

  /** Ends the last line, and returns all edits. */
  finish(): readonly SpaceEdit[] {
    const { text, done } = this;
    if (done !== undefined) this.edits.replace(done, text.length, firstLineBreak(text, done, text.length) ?? this.eol);
    return this.edits.all;
  }

  private writeToken(entry: number, tree: Declaration, place: PiecePlace): void {
    const { tokens } = this;
    const gap = this.gapBefore(entry);
    const breaks = this.breaksBefore(entry);
    const behindComment = entry > 0 ? tokens.isComment(entry - 1) : this.onlyComments && breaks === 0;
    // A comment at the beginning of a token's line, and one at the end of a line, stay where they are.
    const broken = behindComment
      ? breaks > 0 || (entry > 0 && tokens.endsLine(entry - 1)) || (gap === Gap.Break && !this.onlyComments)
      : gap === Gap.Break;
    if (broken) this.breakLine(entry, this.blankLinesBefore(entry, tree), this.indentOf(entry, place.depth));
    else if (gap === Gap.Keep) this.write(entry, breaks === 0 && this.startOf(entry) !== this.done ? ' ' : '');
    else this.write(entry, gap === Gap.Join ? '' : ' ');
    this.onlyComments = false;
    this.run = undefined;
    this.inTree = false;
  }

  private writeComment(entry: number, tree: Declaration, place: PiecePlace): void {
    const breaks = this.breaksBefore(entry);
    if (this.done !== undefined && breaks === 0 && !this.leadsNext(entry)) return this.write(entry, ' ');
    this.onlyComments = true;
    if (this.run !== undefined && breaks === 1) return this.breakLine(entry, NO_BLANK_LINE, this.run);
    const isTree = this.isTree(entry, place);
    const blankLines = isTree ? BEFORE_TREE : this.blankLinesBeforeComment(entry, tree, place);
    this.run = isTree ? TABS[1] : this.indentOfComment(entry, place);
    this.inTree = isTree;
    this.breakLine(entry, blankLines, this.run);
  }

  /**
   * Whether a comment between two things of one line that get lines of their own goes with the second one: it stands
   * right before it, behind a separator or the `(`.
   */
  private leadsNext(entry: number): boolean {
    const { tokens } = this;
    if (entry === 0 || tokens.endsLine(entry) || tokens.behind[entry] !== entry + 1) return false;
    if (tokens.breaksBefore(entry + 1) > 0 || this.gapBefore(entry + 1) !== Gap.Break) return false;
    const before: Token = tokens.kinds[entry - 1] ?? Token.End;
    return before === Token.Comma || before === Token.Semicolon || before === Token.ParenOpen;
  }

  /** Whether the tree of a group begins with the comment. */
  private isTree(entry: number, place: PiecePlace): boolean {
    const { tokens, text, firstEntry } = this;
    const behindGroup = entry < firstEntry ? this.before?.inGroup === true : place.inGroup;
    if (!behindGroup || (tokens.behind[entry] !== tokens.count && entry > firstEntry)) return false;
    return TREE.test(text.slice(tokens.starts[entry], tokens.ends[entry]));
  }

  private indentOfComment(entry: number, place: PiecePlace): string {
    const next = this.tokens.behind[entry] ?? 0;
    if (next < this.tokens.count) return this.indentOf(next, place.depth);
    if (!place.inGroup) return TABS[0];
    if (place.next && isMember(place.next)) return TABS[1];
    if (this.leadsNextPiece(entry)) return TABS[0];
    // Behind the last member of a group: about the group if it is indented, else about what follows.
    const start = this.startOf(entry);
    return start === 0 || isLineBreak(this.text.charCodeAt(start - 1)) ? TABS[0] : TABS[1];
  }

  /** Whether the declaration of the next piece stands on the line that begins with the comment. */
  private leadsNextPiece(entry: number): boolean {
    const { tokens, text } = this;
    while (++entry < tokens.count) if (tokens.breaksBefore(entry) > 0) return false;
    return this.end < text.length && lineBreaks(text, tokens.ends[tokens.count - 1] ?? 0, this.end) === 0;
  }

  /** Indentation of a line that begins with the token. */
  private indentOf(entry: number, depth: number): string {
    if (entry === this.firstEntry) return TABS[depth] ?? '';
    // The product puts a blank behind the tabs of a line that continues an attribute.
    if (this.layout.continues[this.tokens.numbers[entry] ?? 0] === 1) return `${TABS[depth + 2] ?? ''} `;
    return TABS[depth + 1] ?? '';
  }

  private blankLinesBeforeComment(entry: number, tree: Declaration, { next }: PiecePlace): BlankLines {
    const trailing = this.tokens.behind[entry] === this.tokens.count;
    if (!this.inTree && trailing && next && this.leadsNextPiece(entry)) return blankLinesBetween(tree, next);
    return this.blankLinesBefore(entry, tree);
  }

  private blankLinesBefore(entry: number, tree: Declaration): BlankLines {
    const { tokens, firstEntry } = this;
    if (this.inTree) return BEHIND_TREE;
    if (entry === 0) return blankLinesBetween(this.before?.tree, tree);
    const next = tokens.behind[entry] ?? 0;
    if (next <= firstEntry || next === tokens.count) return OPTIONAL_BLANK_LINE;
    if (this.gapBefore(next) !== Gap.Break || this.layout.continues[tokens.numbers[next] ?? 0] === 1)
      return NO_BLANK_LINE;
    const atEdge = tokens.kinds[entry - 1] === Token.ParenOpen || tokens.kinds[entry] === Token.ParenClose;
    return atEdge ? NO_BLANK_LINE : OPTIONAL_BLANK_LINE;
  }

  private gapBefore(entry: number): Gap {
    if (entry === this.firstEntry) return Gap.Break;
    return this.layout.gaps[this.tokens.numbers[entry] ?? 0] ?? Gap.Blank;
  }

  private breaksBefore(entry: number): number {
    return this.done === undefined ? 0 : lineBreaks(this.text, this.done, this.startOf(entry));
  }

  private startOf(entry: number): number {
    return this.tokens.starts[entry] ?? 0;
  }

  private breakLine(entry: number, { least, most }: BlankLines, indent: string): void {
    const { text, done } = this;
    if (done === undefined) return this.write(entry, indent);
    const start = this.startOf(entry);
    const blank = Math.min(most, Math.max(least, lineBreaks(text, done, start) - 1));
    const eol = firstLineBreak(text, done, start) ?? this.eol;
    this.write(entry, eol.repeat(blank + 1) + indent);
  }

  /** Puts the white space before the token. A byte order mark at the beginning stays. */
  private write(entry: number, space: string): void {
    this.edits.replace(this.done ?? (this.text.charCodeAt(0) === 0xfeff ? 1 : 0), this.startOf(entry), space);
  }
}

function firstLineBreak(text: string, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return '\n';
    if (code === 13) return at + 1 < to && text.charCodeAt(at + 1) === 10 ? '\r\n' : '\r';
  }
  return undefined;
}
