import { Token } from '../../syntax/vcs/token-scanner';
import { type Attribute, type Declaration, isBlock, type ListValue } from '../../syntax/vcs/tree';
import { type FormatTokens, lineBreaks } from './format-tokens';

/** What stands before a token. */
export const enum Gap {
  /** Nothing. */
  Join,
  /** One blank. */
  Blank,
  /** A line of its own. */
  Break,
  /** Nothing or one blank, as it is: `{}` and `{ }` are both met. */
  Keep,
}

/** Lists that would reach beyond this column, tabs counted as eight, are folded. */
const WIDTH = 80;
const TAB = 8;

/**
 * How the tokens of one declaration are laid out: as the product itself writes a configuration. Used again for the next
 * declaration; entries are token numbers.
 */
export class Layout {
  gaps = new Uint8Array(256);
  /** 1 where a line that begins with the token continues an attribute. */
  continues = new Uint8Array(256);

  constructor(private readonly tokens: FormatTokens) {}

  /** Lays out the declaration whose tokens were read last. `depth`: 1 for what belongs to a group. */
  read(tree: Declaration, depth: number): void {
    this.reset();
    if (isBlock(tree)) {
      if (tree.close !== undefined) this.gaps[tree.close] = Gap.Break;
      for (const attribute of tree.attributes) this.readAttribute(attribute, depth + 1, tree.kind === 'type');
    } else if (tree.kind === 'dependency') this.joinBehindCommas();
  }

  private reset(): void {
    const { kinds, places, numbered } = this.tokens;
    if (numbered > this.gaps.length) {
      this.gaps = new Uint8Array(places.length);
      this.continues = new Uint8Array(places.length);
    }
    this.continues.fill(0, 0, numbered);
    let before: Token = Token.End;
    for (let number = 0; number < numbered; number++) {
      const kind: Token = kinds[places[number] ?? 0] ?? Token.End;
      // Without quotes `user@host` is one word as long as nothing stands in it.
      const inWord = (kind === Token.At || before === Token.At) && number > 0 && this.touchesBefore(number);
      this.gaps[number] = inWord ? Gap.Join : gapBefore(kind);
      before = kind;
    }
  }

  private readAttribute(attribute: Attribute, depth: number, inType: boolean): void {
    const { first, name, system, dimension, value } = attribute;
    const last = attribute.semicolon ?? attribute.last;
    this.gaps[first] = Gap.Break;
    this.continues.fill(1, first + 1, last + 1);
    if (system) this.gaps.set([Gap.Blank, Gap.Join], system.first - 1);
    // The brackets of `[]` are joined whatever they stand behind; braces may also open a list.
    if (dimension === 'association') this.gaps.fill(Gap.Join, name.last + 1, name.last + 3);
    if (value?.kind !== 'list') return;
    if (value.last === value.first + 1) {
      const alone = this.tokens.places[value.last] === (this.tokens.places[value.first] ?? 0) + 1;
      this.gaps[value.last] = alone ? Gap.Keep : Gap.Blank;
    } else if (value.items.some(({ separated }) => !separated)) this.keepLines(value);
    else if (this.isFolded(value, attribute, depth, inType)) {
      for (const { key } of value.items.slice(1)) this.gaps[key.first] = Gap.Break;
    }
  }

  /** Where separators are missing, the lines may be all that tells the entries apart. */
  private keepLines({ items }: ListValue): void {
    for (const { key } of items.slice(1)) {
      if (this.tokens.breaksBefore(this.tokens.places[key.first] ?? 0) > 0) this.gaps[key.first] = Gap.Break;
    }
  }

  private touchesBefore(number: number): boolean {
    const { places, starts, ends } = this.tokens;
    const entry = places[number] ?? 0;
    return entry > 0 && ends[entry - 1] === starts[entry];
  }

  /**
   * A list that fits into its line stands in it. An association that does not is folded, one entry a line. Other lists,
   * and those of type definitions, which vendors ship on one line however long, are folded if they were.
   */
  private isFolded(list: ListValue, attribute: Attribute, depth: number, inType: boolean): boolean {
    const { places } = this.tokens;
    const open = places[list.first] ?? 0;
    const close = places[list.last] ?? 0;
    if (this.hasCommentWithLine(open, close)) return true;
    const last = attribute.semicolon ?? attribute.last;
    if (depth * TAB + this.widthOf(places[attribute.first] ?? 0, places[last] ?? 0) <= WIDTH) return false;
    if (!inType && list.items.some(({ equals }) => equals)) return true;
    for (let entry = open + 1; entry <= close; entry++) if (this.tokens.breaksBefore(entry) > 0) return true;
    return false;
  }

  /** Whether a comment in the list takes a line, or ends one: then the entries stand on lines as well. */
  private hasCommentWithLine(open: number, close: number): boolean {
    const { tokens } = this;
    if (close - open === (tokens.numbers[close] ?? 0) - (tokens.numbers[open] ?? 0) && !tokens.hasHash) return false;
    for (let entry = open + 1; entry < close; entry++) {
      if (!tokens.isComment(entry)) continue;
      if (tokens.endsLine(entry) || tokens.breaksBefore(entry) > 0 || tokens.breaksBefore(entry + 1) > 0) return true;
      if (lineBreaks(tokens.text, tokens.starts[entry] ?? 0, tokens.ends[entry] ?? 0) > 0) return true;
    }
    return false;
  }

  /** How long the entries are in one line. */
  private widthOf(first: number, last: number): number {
    const { starts, ends, numbers } = this.tokens;
    let width = 0;
    for (let entry = first; entry <= last; entry++) {
      const blank = entry > first && (this.tokens.isComment(entry) || this.gaps[numbers[entry] ?? 0] !== Gap.Join);
      width += (ends[entry] ?? 0) - (starts[entry] ?? 0) + (blank ? 1 : 0);
    }
    return width;
  }

  /** The product writes the children of `requires atleast N from a,b,c` without blanks. */
  private joinBehindCommas(): void {
    const { kinds, places, numbered } = this.tokens;
    for (let number = 1; number < numbered; number++) {
      const before: Token = kinds[places[number - 1] ?? 0] ?? Token.End;
      if (before === Token.Comma) this.gaps[number] = Gap.Join;
    }
  }
}

function gapBefore(kind: Token): Gap {
  switch (kind) {
    case Token.Comma:
    case Token.Semicolon:
    case Token.BracketOpen:
    case Token.BracketClose:
      return Gap.Join;
    default:
      return Gap.Blank;
  }
}
