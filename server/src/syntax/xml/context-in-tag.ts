import { endOfXmlName, isXmlSpace, skipXmlSpace, startsXmlName } from './characters';
import { elementStartingAt } from './element-at';
import type { MayHold } from './open-elements';
import { readXml } from './read-xml';
import type { AttributeContext, ValueContext } from './xml-context';

/** A tag with the cursor behind its name. */
export interface TagAtCursor {
  readonly text: string;
  readonly offset: number;
  /** Where the `<` stands, and where the name ends. */
  readonly start: number;
  readonly nameEnd: number;
  readonly mayHold: MayHold | undefined;
}

/** Whether the cursor is at the name of an attribute or in its value; undefined: at neither. */
export function contextInTag(tag: TagAtCursor): AttributeContext | ValueContext | undefined {
  const { text, offset } = tag;
  let at = tag.nameEnd;
  for (;;) {
    const next = skipXmlSpace(text, at);
    const isName = startsXmlName(text.charCodeAt(next));
    if (next > offset || (next === offset && !isName))
      return isXmlSpace(text.charCodeAt(offset - 1)) ? attributeContext(tag, offset, offset, false) : undefined;
    if (!isName) {
      at = next + 1;
      continue;
    }
    const end = endOfXmlName(text, next);
    const equals = skipXmlSpace(text, end);
    const hasValue = text.charAt(equals) === '=';
    // Where no blank parts it from what stands before, it is no name of its own.
    if (offset <= end) return next === at ? undefined : attributeContext(tag, next, end, hasValue);
    if (hasValue && offset <= equals) return undefined;
    if (!hasValue) {
      at = end;
      continue;
    }
    const value = valueBehind(tag, equals + 1, text.slice(next, end));
    if (typeof value !== 'number') return value;
    at = value;
  }
}

/** The value behind an `=` if the cursor is in it, else where it ends. */
function valueBehind(tag: TagAtCursor, from: number, name: string): ValueContext | number | undefined {
  const { text, offset } = tag;
  const open = skipXmlSpace(text, from);
  const quote = text.charAt(open);
  if (quote !== '"' && quote !== "'") {
    const end = endOfBareValue(text, open);
    if (offset > end && end > open) return end;
    if (offset >= open && offset <= end) return valueContext(tag, open, end, 'missing', "'", name);
    return offset <= open ? valueContext(tag, offset, offset, 'missing', "'", name) : from;
  }
  if (offset <= open) return undefined;
  const close = text.indexOf(quote, open + 1);
  if (close >= 0 && close < offset) return close + 1;
  const isClosed = close >= 0 && !opensAnother(text.slice(offset, close));
  return valueContext(tag, open + 1, isClosed ? close : offset, isClosed ? 'closed' : 'open', quote, name);
}

/** Whether the quote behind such a text closes nothing, but opens the value of another attribute. */
function opensAnother(between: string): boolean {
  return /[<>\r\n]|(?:^|\s)[\w:.-]+\s*=\s*$/.test(between);
}

function endOfBareValue(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s<>"'=/]/.test(text.charAt(at))) at++;
  return at;
}

function attributeContext(tag: TagAtCursor, from: number, to: number, named: boolean): AttributeContext | undefined {
  const { text, offset } = tag;
  // Without the name that is being typed the tag reads as it was meant.
  const changed = named ? text : text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  const element = elementStartingAt(readXml(changed, tag.mayHold).root, tag.start);
  if (element === undefined) return undefined;
  return { kind: 'attribute', word: { start: from, end: to, typed: text.slice(from, offset) }, named, element };
}

function valueContext(
  tag: TagAtCursor,
  from: number,
  to: number,
  quotes: ValueContext['quotes'],
  quote: string,
  name: string,
): ValueContext | undefined {
  const { text, offset } = tag;
  const open = quotes === 'missing' ? quote : '';
  const close = quotes === 'closed' ? '' : `${quote} `;
  const changed = text.slice(0, from) + open + text.slice(from, to) + close + text.slice(to);
  const element = elementStartingAt(readXml(changed, tag.mayHold).root, tag.start);
  if (element === undefined) return undefined;
  const word = { start: from, end: to, typed: text.slice(from, offset) };
  const ended = changed.charAt(element.openEnd - 1) === '>';
  return { kind: 'value', word, element, name, quotes, quote, ended };
}
