import { type AttributeOwner, isKnownAttribute, isKnownKey, startsTyped } from './attribute-owner';
import { Token } from './token-scanner';
import type { TokenCursor } from './token-cursor';
import type { ListItem, ListValue, Word } from './tree';

/** Reads `{ … }`; the `{` comes next. A list without `}` ends where the next attribute begins. */
export function readList(cursor: TokenCursor, owner: AttributeOwner, attribute: string): ListValue {
  const open = cursor.take();
  const { length, closed } = extentOfList(cursor, owner, attribute);
  const items = readItems(cursor, length);
  if (closed || cursor.parenClosesList()) {
    const close = cursor.take();
    if (!closed) cursor.problem('missing-close-brace', { first: close, last: close }, attribute);
  } else cursor.problem('missing-close-brace', { first: open, last: open }, attribute);
  return { kind: 'list', first: open, last: cursor.lastTaken, items };
}

/**
 * Reads a list whose `{` is missing: behind its first word comes `=` or a separator, and a `}` before anything that
 * could open another value. Undefined (nothing taken) where it is no list.
 */
export function readImplicitList(
  cursor: TokenCursor,
  owner: AttributeOwner,
  attribute: string,
  word: Word,
): ListValue | undefined {
  if (cursor.peek() !== Token.Equals && cursor.peek() !== Token.Comma && cursor.peek() !== Token.Semicolon)
    return undefined;
  const { length, closed } = extentOfList(cursor, owner, attribute);
  if (!closed || length === 0) return undefined;
  cursor.problem('missing-open-brace', word, attribute);
  const items = readItems(cursor, length, word);
  cursor.take();
  return { kind: 'list', first: word.first, last: cursor.lastTaken, items };
}

/** How many tokens the list has from here, and whether a `}` ends it. */
function extentOfList(
  cursor: TokenCursor,
  owner: AttributeOwner,
  attribute: string,
): { length: number; closed: boolean } {
  let length = 0;
  for (; ; length++) {
    const kind = cursor.kindAt(length);
    if (kind === Token.BraceClose) return { length, closed: true };
    if (kind === Token.End || kind === Token.ParenClose || startsTyped(cursor, owner, length)) break;
    if (kind === Token.BraceOpen && cursor.kindAt(length - 1) === Token.Equals && length > 1) {
      length -= cursor.kindAt(length - 3) === Token.At ? 4 : 2;
      break;
    }
  }
  for (let at = 0; at < length; at++) {
    if (!cursor.startsLineAt(at) || cursor.kindAt(at) !== Token.Word) continue;
    const next = cursor.kindAt(at + 1);
    if (next !== Token.Equals && !(next === Token.At && cursor.kindAt(at + 3) === Token.Equals)) continue;
    const name = cursor.textAt(at);
    if (isKnownAttribute(owner, name) && !isKnownKey(owner, attribute, name)) return { length: at, closed: false };
  }
  return { length, closed: false };
}

/** Reads the items within the next `length` tokens; `firstKey` was taken before. */
function readItems(cursor: TokenCursor, length: number, firstKey?: Word): ListItem[] {
  const end = cursor.numberAt(length);
  const association = hasEquals(cursor, length);
  const items: ListItem[] = [];
  let separated = true;
  let itemBefore = false;
  let key = firstKey;
  while (key !== undefined || cursor.position < end) {
    if (key === undefined && !isText(cursor.peek())) {
      const token = cursor.take();
      const kind = cursor.kindOf(token);
      const separator = kind === Token.Comma || kind === Token.Semicolon;
      // Two separators, or one in front, stand where an item is missing.
      if (!separator || !itemBefore)
        cursor.problem(
          separator ? 'missing-item' : 'unexpected-text',
          { first: token, last: token },
          cursor.textOf(token),
        );
      if (separator) separated = true;
      itemBefore = !separator;
      continue;
    }
    const openKey = key === undefined && cursor.peek() === Token.OpenString;
    key ??= cursor.takeWord(true);
    const item = readItem(cursor, key, end, association, separated);
    items.push(item.item);
    itemBefore = true;
    // An unclosed string swallowed the separator that stood behind it: that is not a second mistake.
    separated = openKey || item.open;
    key = undefined;
  }
  // Without the room that a growing list keeps in reserve.
  return items.slice();
}

function readItem(
  cursor: TokenCursor,
  key: Word,
  end: number,
  association: boolean,
  separated: boolean,
): { item: ListItem; open: boolean } {
  if (cursor.position < end && cursor.peek() === Token.Equals) {
    const equals = cursor.take();
    if (
      cursor.position < end &&
      isText(cursor.peek()) &&
      !(cursor.startsLineAt(0) && cursor.kindAt(1) === Token.Equals)
    ) {
      const open = cursor.peek() === Token.OpenString;
      return { item: { key, value: cursor.takeWord(true), equals: true, separated }, open };
    }
    cursor.problem('missing-value', { first: key.first, last: equals }, key.text);
    // The separator is often missing together with the value: one mistake.
    return { item: { key, equals: true, separated }, open: true };
  }
  const valueFollows = association && cursor.position < end && isText(cursor.peek()) && !cursor.startsLineAt(0);
  if (valueFollows && cursor.kindAt(1) !== Token.Equals) {
    cursor.problem('missing-equals', key, key.text);
    const open = cursor.peek() === Token.OpenString;
    return { item: { key, value: cursor.takeWord(true), equals: true, separated }, open };
  }
  return { item: { key, equals: false, separated }, open: false };
}

function hasEquals(cursor: TokenCursor, length: number): boolean {
  for (let at = 0; at < length; at++) if (cursor.kindAt(at) === Token.Equals) return true;
  return false;
}

function isText(kind: Token): boolean {
  return kind === Token.Word || kind === Token.String || kind === Token.OpenString;
}
