import { nearestName } from '../../catalog/nearest-name';
import { type AttributeOwner, startsTyped } from './attribute-owner';
import { ATTRIBUTE_MODIFIERS, DATA_TYPES } from './keywords';
import { readImplicitList, readList } from './read-list';
import { Token } from './token-scanner';
import type { TokenCursor } from './token-cursor';
import type { Attribute, DimensionMark, Value, Word } from './tree';

/** Reads the attributes of a block, up to the token that ends it (not taken) or the end of the piece. */
export function readAttributes(cursor: TokenCursor, owner: AttributeOwner): Attribute[] {
  const attributes: Attribute[] = [];
  for (;;) {
    const kind = cursor.peek();
    if (kind === Token.End || kind === Token.ParenClose) return attributes;
    if (kind === Token.BraceClose && isLast(cursor)) return attributes;
    if (kind === Token.Word || kind === Token.String) attributes.push(readAttribute(cursor, owner));
    else rejectLine(cursor, owner);
  }
}

/** A `}` with nothing behind it stands where the block's `)` should. */
function isLast(cursor: TokenCursor): boolean {
  return cursor.kindAt(1) === Token.End;
}

/** What stands on the line without belonging to an attribute is one mistake. */
function rejectLine(cursor: TokenCursor, owner: AttributeOwner): void {
  const first = cursor.take();
  const parens = cursor.kindOf(first) === Token.ParenOpen;
  while (!endsStrayText(cursor, owner)) cursor.take();
  // `( a, b )` in place of a list: the block goes on behind its `)`.
  if (parens && cursor.parenClosesList()) cursor.take();
  const text = cursor.textOf(first);
  if (cursor.kindOf(first) === Token.OpenString) return cursor.problem('unclosed-string', { first, last: first }, text);
  const closing = first === cursor.lastTaken && (text === '}' || text === ']');
  cursor.problem(closing ? 'unexpected-closing' : 'unexpected-text', { first, last: cursor.lastTaken }, text);
}

function endsStrayText(cursor: TokenCursor, owner: AttributeOwner): boolean {
  const kind = cursor.peek();
  if (kind === Token.End || kind === Token.ParenClose || cursor.startsLineAt(0)) return true;
  return kind === Token.Word && (cursor.kindAt(1) === Token.Equals || startsTyped(cursor, owner));
}

function readAttribute(cursor: TokenCursor, owner: AttributeOwner): Attribute {
  const first = cursor.position;
  const noted = cursor.problems.length;
  let modifier: string | undefined;
  let dataType: Word | undefined;
  if (owner.kind === 'type') {
    if (ATTRIBUTE_MODIFIERS.has(cursor.text) && cursor.kindAt(1) === Token.Word) modifier = cursor.takeWord().text;
    if (DATA_TYPES.has(cursor.text) && cursor.kindAt(1) === Token.Word) dataType = cursor.takeWord();
    else if (isMisspeltDataType(cursor, modifier !== undefined)) {
      dataType = cursor.takeWord();
      cursor.problem('unknown-data-type', dataType, dataType.text);
    }
  }
  const name = cursor.takeWord();
  const dimension = owner.kind === 'type' ? readDimension(cursor) : 'none';
  const definition = { first, last: cursor.lastTaken };
  // Old files write `NameRule = ""` without a data type; nothing else does without one.
  const untyped = dataType === undefined && (modifier !== undefined || dimension !== 'none');
  const unclosed = dimension === 'vector' && cursor.textOf(definition.last) !== ']';
  if (untyped || unclosed) cursor.problem('incomplete-definition', definition, name.text);
  const system = readSystem(cursor);
  const value = readAssignment(cursor, owner, name, dataType !== undefined || untyped);
  if (owner.kind === 'type' && name.text === 'NameRule') takeSum(cursor);
  const last = cursor.lastTaken;
  const semicolon = cursor.peek() === Token.Semicolon ? cursor.take() : undefined;
  rejectTrailing(cursor, owner);
  return {
    first,
    last,
    name,
    dimension,
    broken: cursor.problems.length > noted,
    system,
    value,
    modifier,
    dataType,
    semicolon,
  };
}

/** `static srt Address`, `itn Port = 80`: two words where one is the name, and the first is near to a data type. */
function isMisspeltDataType(cursor: TokenCursor, modified: boolean): boolean {
  if (cursor.peek() !== Token.Word || cursor.kindAt(1) !== Token.Word || cursor.startsLineAt(1)) return false;
  const behind = cursor.kindAt(2);
  const defines = behind === Token.Equals || behind === Token.BracketOpen || behind === Token.BraceOpen;
  return (defines || cursor.startsLineAt(2)) && (modified || nearestName(DATA_TYPES, cursor.text) !== undefined);
}

/** Types files of the first releases put names together: `NameRule = "IP_" + resource.Address`. Nothing reads them today. */
function takeSum(cursor: TokenCursor): void {
  while (cursor.text === '+' && (cursor.kindAt(1) === Token.Word || cursor.kindAt(1) === Token.String)) {
    cursor.take();
    cursor.take();
  }
}

/** `[]` or `{}` behind the name of an attribute in a type definition. */
function readDimension(cursor: TokenCursor): DimensionMark {
  if (cursor.peek() === Token.BracketOpen) {
    cursor.take();
    if (cursor.peek() === Token.BracketClose) cursor.take();
    return 'vector';
  }
  if (cursor.peek() !== Token.BraceOpen || cursor.kindAt(1) !== Token.BraceClose) return 'none';
  cursor.take();
  cursor.take();
  return 'association';
}

function readSystem(cursor: TokenCursor): Word | undefined {
  if (cursor.peek() !== Token.At) return undefined;
  const at = cursor.take();
  if (cursor.peek() === Token.Word || cursor.peek() === Token.String) return cursor.takeWord();
  cursor.problem('incomplete-attribute', { first: at, last: at }, '@');
  return undefined;
}

/** What other languages write for `=`. */
const COLONS: ReadonlySet<string> = new Set([':', ':=']);

function readAssignment(cursor: TokenCursor, owner: AttributeOwner, name: Word, typed: boolean): Value | undefined {
  if (cursor.peek() === Token.Equals) {
    const equals = cursor.take();
    const value = readValue(cursor, owner, name);
    if (value === undefined) cursor.problem('missing-value', { first: name.first, last: equals }, name.text);
    return value;
  }
  if (cursor.peek() === Token.BraceOpen) {
    cursor.problem('missing-equals', name, name.text);
    return readList(cursor, owner, name.text);
  }
  const onLine = !cursor.startsLineAt(0);
  if (onLine && COLONS.has(cursor.text) && (isValue(cursor.kindAt(1)) || cursor.kindAt(1) === Token.BraceOpen)) {
    cursor.problem('missing-equals', name, name.text);
    cursor.take();
    return readValue(cursor, owner, name);
  }
  if (
    onLine &&
    isValue(cursor.peek()) &&
    !startsTyped(cursor, owner) &&
    cursor.kindAt(1) !== Token.Equals &&
    cursor.kindAt(1) !== Token.At
  ) {
    cursor.problem('missing-equals', name, name.text);
    return readValue(cursor, owner, name);
  }
  const nothingRead = cursor.problems[cursor.problems.length - 1]?.code !== 'incomplete-attribute';
  if (!typed && nothingRead) cursor.problem('incomplete-attribute', name, name.text);
  return undefined;
}

/** The value behind `=`, or undefined where the next attribute begins instead. */
function readValue(cursor: TokenCursor, owner: AttributeOwner, name: Word): Value | undefined {
  if (cursor.peek() === Token.BraceOpen) return readList(cursor, owner, name.text);
  if (!isValue(cursor.peek())) return undefined;
  if (cursor.startsLineAt(0) && startsAttribute(cursor, owner)) return undefined;
  const word = cursor.takeWord(true);
  return readImplicitList(cursor, owner, name.text, word) ?? { kind: 'scalar', ...word };
}

function isValue(kind: Token): boolean {
  return kind === Token.Word || kind === Token.String || kind === Token.OpenString;
}

/** Whether the word that comes next is the name of the next attribute rather than a value. */
function startsAttribute(cursor: TokenCursor, owner: AttributeOwner): boolean {
  if (startsTyped(cursor, owner)) return true;
  const next = cursor.kindAt(1);
  return next === Token.Equals || (next === Token.At && cursor.kindAt(3) === Token.Equals);
}

/** Words behind a value, on its line, that begin no attribute. */
function rejectTrailing(cursor: TokenCursor, owner: AttributeOwner): void {
  const kind = cursor.peek();
  if (kind === Token.End || kind === Token.ParenClose || cursor.startsLineAt(0)) return;
  if (kind === Token.BraceClose && isLast(cursor)) return;
  if (kind === Token.Word || kind === Token.String) {
    const next = cursor.kindAt(1);
    // On one line several attributes may stand; a word that nothing makes an attribute is stray.
    if (next === Token.Equals || next === Token.At || next === Token.BraceOpen || startsTyped(cursor, owner)) return;
    if (owner.kind === 'type' && kind === Token.Word) return;
  }
  rejectLine(cursor, owner);
}
