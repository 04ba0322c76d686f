import { type AttributeOwner, isKnownAttribute, isKnownKey } from './attribute-owner';
import type { CursorPlace } from './cursor-context';
import { type CursorToken, type CursorTokens, isText } from './cursor-tokens';
import type { BlockStart } from './header-place';
import { ATTRIBUTE_MODIFIERS, DATA_TYPES } from './keywords';
import { Token } from './token-scanner';

/** What may stand at the cursor, which is behind the first token of the block. */
export function placeInBlock(block: BlockStart, cursor: CursorTokens): CursorPlace {
  return new BlockReader(block, cursor).read();
}

type State = 'start' | 'modifier' | 'data-type' | 'name' | 'at' | 'system' | 'equals' | 'list' | 'closed';
type ItemState = 'start' | 'key' | 'equals' | 'done';

interface OpenAttribute {
  name: string;
  system?: string;
}

interface OpenItem {
  key: string;
  value?: string;
}

/**
 * Follows the attributes of a block token by token. The lists that it hands out go on growing behind the cursor, so a
 * place knows what is written on both sides of it.
 */
class BlockReader {
  private readonly owner: AttributeOwner | undefined;
  private readonly attributes: OpenAttribute[] = [];
  private items: OpenItem[] = [];
  /** The last attribute and item; one whose name is being typed is in no list. */
  private attribute: OpenAttribute = { name: '' };
  private item: OpenItem = { key: '' };
  private state: State = 'start';
  private itemState: ItemState = 'start';
  /** The list has no braces: it ends with its line. */
  private implicit = false;
  /** The value before, from which a list without braces would begin. */
  private scalar: string | undefined;
  private modifier: string | undefined;
  private dataType: string | undefined;
  private nested = 0;

  /** All tokens: what is being typed is among them for whoever looks ahead, but it is never fed. */
  private readonly tokens: readonly CursorToken[];
  /** Number of the first token behind the cursor. */
  private readonly after: number;

  constructor(
    private readonly block: BlockStart,
    private readonly cursor: CursorTokens,
  ) {
    const { kind, typeName = '' } = block.object;
    this.owner = kind && { kind, typeName };
    const { tokens, before, current } = cursor;
    this.tokens = current ? [...tokens.slice(0, before), current, ...tokens.slice(before)] : tokens;
    this.after = current ? before + 1 : before;
  }

  read(): CursorPlace {
    const { tokens, block, cursor, after } = this;
    for (let index = block.first; index < cursor.before; index++) this.feed(index);
    const place = this.place();
    for (let index = after; index < tokens.length && this.state !== 'closed'; index++) this.feed(index);
    return place;
  }

  private get inType(): boolean {
    return this.owner?.kind === 'type';
  }

  private place(): CursorPlace {
    const { newLine, touchesEnd, current } = this.cursor;
    if (this.state === 'closed') return { kind: 'declaration' };
    if (touchesEnd) return { kind: 'nothing' };
    if (this.state === 'list') {
      if (current && this.endsList(this.after, current)) {
        this.state = 'start';
        return this.attributePlace();
      }
      return this.itemPlace();
    }
    const { attributes } = this;
    const { name: attribute, system } = this.attribute;
    switch (this.state) {
      case 'start':
      case 'modifier':
      case 'data-type':
        return this.attributePlace();
      case 'at':
        return { kind: 'attribute-system', attribute, attributes };
      case 'equals':
        // The product's own layout has `=` and value on one line; a new line is where the next attribute goes.
        if (newLine) return this.attributePlace();
        return { kind: 'value', attribute, ...(system !== undefined && { system }), attributes };
      default:
        return newLine ? this.attributePlace() : { kind: 'nothing' };
    }
  }

  private attributePlace(): CursorPlace {
    const { attributes, inType } = this;
    if (!inType) return { kind: 'attribute', attributes };
    const started = this.state === 'modifier' || this.state === 'data-type';
    return {
      kind: 'type-attribute',
      ...(started && this.modifier !== undefined && { modifier: this.modifier }),
      ...(this.state === 'data-type' && this.dataType !== undefined && { dataType: this.dataType }),
      attributes,
    };
  }

  private itemPlace(): CursorPlace {
    const { attributes, items, itemState, cursor } = this;
    const { name, system } = this.attribute;
    const shared = { attribute: name, ...(system !== undefined && { system }), items, attributes };
    if (itemState === 'equals' && !(cursor.newLine && this.tokens[this.after]?.kind === Token.Equals)) {
      return { kind: 'item-value', ...shared, index: Math.max(0, items.length - 1), key: this.item.key };
    }
    if (itemState !== 'start' && !cursor.newLine) return { kind: 'nothing' };
    if (this.implicit && cursor.newLine) return this.attributePlace();
    return { kind: 'item', ...shared, index: items.length };
  }

  private feed(index: number): void {
    const token = this.tokens[index];
    if (token === undefined || this.state === 'closed') return;
    if (token.firstOnLine) this.nested = 0;
    if (token.kind === Token.ParenOpen) this.nested++;
    else if (token.kind === Token.ParenClose) {
      if (this.nested-- === 0) this.state = 'closed';
    } else if (this.state === 'list') this.feedList(index, token);
    else if (isText(token)) this.feedText(index, token);
    else this.feedSign(index, token);
  }

  private feedText(index: number, token: CursorToken): void {
    const { state } = this;
    if (state === 'at' && !token.firstOnLine) return this.setSystem(token.text);
    if (state === 'equals' && !(token.firstOnLine && this.opensAttribute(index))) {
      this.state = 'start';
      this.scalar = token.text;
      return;
    }
    const typed = this.inType && token.kind === Token.Word;
    if ((state === 'name' || state === 'system') && !token.firstOnLine && !(typed && isTypeWord(token.text))) {
      // `Critical 0`: the `=` is missing.
      this.state = 'start';
      return;
    }
    const goesOn = !token.firstOnLine && (state === 'modifier' || state === 'data-type');
    if (!goesOn) this.modifier = this.dataType = undefined;
    if (typed && ATTRIBUTE_MODIFIERS.has(token.text) && !goesOn) {
      this.modifier = token.text;
      this.state = 'modifier';
    } else if (typed && DATA_TYPES.has(token.text) && !(goesOn && state === 'data-type')) {
      this.dataType = token.text;
      this.state = 'data-type';
    } else this.beginAttribute(token.text);
  }

  private beginAttribute(name: string): void {
    this.attribute = { name };
    if (name !== '') this.attributes.push(this.attribute);
    this.scalar = undefined;
    this.state = 'name';
  }

  private setSystem(system: string): void {
    this.attribute.system = system;
    this.state = 'system';
  }

  /** Whether the word of that number is the name of the next attribute rather than a value. */
  private opensAttribute(index: number): boolean {
    const next = this.tokens[index + 1]?.kind;
    const { text, kind } = this.tokens[index] ?? {};
    if (this.inType && kind === Token.Word && text !== undefined && isTypeWord(text)) return true;
    return next === Token.Equals || next === Token.At;
  }

  private feedSign(index: number, token: CursorToken): void {
    const started = this.state === 'name' || this.state === 'system' || this.state === 'equals' || this.state === 'at';
    switch (token.kind) {
      case Token.Equals:
        if (!started && this.scalar !== undefined) this.beginImplicitList('equals');
        else {
          // The name is what is being typed.
          if (!started) this.beginAttribute('');
          this.state = 'equals';
        }
        return;
      case Token.At:
        if (!started) this.beginAttribute('');
        this.setSystem('');
        this.state = 'at';
        return;
      case Token.BraceOpen:
        if (this.inType && this.state === 'name' && this.tokens[index + 1]?.kind === Token.BraceClose) return;
        if (!started) this.beginAttribute('');
        this.beginList(false, []);
        return;
      case Token.BraceClose:
        // A `}` that ends the piece stands where the block's `)` should; another one may end the mark of an association.
        if (this.state !== 'name' && index === this.tokens.length - 1) this.state = 'closed';
        return;
      case Token.Comma:
        if (this.scalar !== undefined && this.state === 'start') this.beginImplicitList('start');
        return;
      case Token.Semicolon:
        this.scalar = undefined;
        this.state = 'start';
        return;
      default:
    }
  }

  private beginImplicitList(itemState: ItemState): void {
    this.beginList(true, [{ key: this.scalar ?? '' }]);
    this.item = this.items[0] ?? this.item;
    this.itemState = itemState;
  }

  private beginList(implicit: boolean, items: OpenItem[]): void {
    this.state = 'list';
    this.implicit = implicit;
    this.items = items;
    this.itemState = 'start';
    this.scalar = undefined;
  }

  private feedList(index: number, token: CursorToken): void {
    if (isText(token)) {
      if (this.endsList(index + 1, token)) {
        this.state = 'start';
        return this.feedText(index, token);
      }
      return this.feedItemText(token);
    }
    switch (token.kind) {
      case Token.BraceClose:
        this.state = 'start';
        return;
      case Token.Comma:
      case Token.Semicolon:
        this.itemState = 'start';
        return;
      case Token.Equals:
        if (this.itemState === 'start') this.item = { key: '' };
        this.itemState = 'equals';
        return;
      default:
    }
  }

  private feedItemText(token: CursorToken): void {
    if (this.itemState === 'equals') {
      this.item.value = token.text;
      this.itemState = 'done';
    } else {
      this.item = { key: token.text };
      this.items.push(this.item);
      this.itemState = 'key';
    }
  }

  /**
   * Whether a word in the list belongs to the next attribute, because the `}` is missing: as the reader decides it.
   * `next` is the number of the token behind the word.
   */
  private endsList(next: number, word: CursorToken): boolean {
    const { tokens, owner } = this;
    const local = tokens[next]?.kind === Token.At;
    const equals = local ? next + 2 : next;
    if (this.inType && word.firstOnLine && isTypeWord(word.text) && isText(tokens[next])) return true;
    if (this.implicit && word.firstOnLine) return true;
    if (tokens[equals]?.kind !== Token.Equals) return false;
    if (tokens[equals + 1]?.kind === Token.BraceOpen) return true;
    return (
      word.firstOnLine &&
      owner !== undefined &&
      isKnownAttribute(owner, word.text) &&
      !isKnownKey(owner, this.attribute.name, word.text)
    );
  }
}

function isTypeWord(text: string): boolean {
  return ATTRIBUTE_MODIFIERS.has(text) || DATA_TYPES.has(text);
}
