import { endOfXmlName, isXmlSpace, skipXmlSpace, startsXmlName } from './characters';
import { resolveReferences } from './references';
import type { XmlAttribute, XmlName, XmlProblem } from './xml-tree';

/** An open tag as read. */
export interface OpenTag {
  readonly name: XmlName;
  readonly attributes: readonly XmlAttribute[];
  /** Behind the `>`, or where the tag gives up. */
  readonly end: number;
  /** The tag ends with `/>`. */
  readonly empty: boolean;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SLASH = 0x2f;

/**
 * Reads the tag whose `<` stands at `start` and whose name begins behind it. A value that is not closed ends with its
 * line, a tag that is not ended before the next `<`: what follows is read as if the mistake were not there.
 */
export function readOpenTag(text: string, start: number, problems: XmlProblem[]): OpenTag {
  const nameEnd = endOfXmlName(text, start + 1);
  const name = { text: text.slice(start + 1, nameEnd), start: start + 1, end: nameEnd };
  const attributes: XmlAttribute[] = [];
  let at = nameEnd;
  for (;;) {
    const next = skipXmlSpace(text, at);
    const code = text.charCodeAt(next);
    if (code === GREATER) return { name, attributes, end: next + 1, empty: false };
    if (code === SLASH && text.charCodeAt(next + 1) === GREATER)
      return { name, attributes, end: next + 2, empty: true };
    if (next >= text.length || code === LESS) {
      // A value that never closed has swallowed the end of the tag.
      if (
        problems[problems.length - 1]?.code !== 'value-not-closed' ||
        (problems[problems.length - 1]?.end ?? 0) < start
      )
        problems.push({ code: 'tag-not-ended', start, end: Math.max(at, nameEnd), text: name.text });
      return { name, attributes, end: at, empty: false };
    }
    if (!startsXmlName(code)) {
      at = skipStray(text, next);
      problems.push({ code: 'missing-name', start: next, end: at, text: text.slice(next, at) });
      continue;
    }
    if (next === at) problems.push({ code: 'attributes-not-parted', start: at, end: endOfXmlName(text, at), text: '' });
    const attribute = readAttribute(text, next, problems);
    if (attributes.some((other) => other.name.text === attribute.name.text))
      problems.push({ code: 'duplicate-attribute', ...attribute.name });
    else attributes.push(attribute);
    at = attribute.end;
  }
}

/** Characters that begin nothing, up to the next blank or what may go on with the tag. */
function skipStray(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isXmlSpace(code) || code === GREATER || code === LESS || startsXmlName(code)) return at;
    if (code === SLASH && text.charCodeAt(at + 1) === GREATER) return at;
    at++;
  }
  return at;
}

function readAttribute(text: string, start: number, problems: XmlProblem[]): XmlAttribute {
  const nameEnd = endOfXmlName(text, start);
  const name = { text: text.slice(start, nameEnd), start, end: nameEnd };
  const equals = skipXmlSpace(text, nameEnd);
  if (text.charCodeAt(equals) !== EQUALS) {
    problems.push({ code: 'attribute-without-value', ...name });
    return { name, start, end: nameEnd, value: undefined, valueRange: { start: nameEnd, end: nameEnd } };
  }
  const valueStart = skipXmlSpace(text, equals + 1);
  const quote = text.charCodeAt(valueStart);
  if (quote === QUOTE || quote === APOSTROPHE) return readQuoted(text, name, valueStart, problems);
  const end = endOfBareValue(text, valueStart);
  if (end === valueStart) {
    problems.push({ code: 'attribute-without-value', ...name });
    return { name, start, end: equals + 1, value: undefined, valueRange: { start: equals + 1, end: equals + 1 } };
  }
  const value = text.slice(valueStart, end);
  problems.push({ code: 'attribute-without-quotes', start: valueStart, end, text: value });
  return { name, start, end, value, valueRange: { start: valueStart, end } };
}

function readQuoted(text: string, name: XmlName, open: number, problems: XmlProblem[]): XmlAttribute {
  const start = open + 1;
  const close = text.indexOf(text.charAt(open), start);
  const lineEnd = endOfLine(text, start);
  const less = close < 0 ? -1 : text.indexOf('<', start);
  // A quote that stands on a later line, behind the beginning of another tag, closes something else.
  const swallows = close > lineEnd && less >= 0 && less < close;
  if (close >= 0 && !swallows) {
    if (less >= 0 && less < close) problems.push({ code: 'less-than-in-value', start: less, end: less + 1, text: '<' });
    const value = normalized(resolveReferences(text, start, close, problems));
    return { name, start: name.start, end: close + 1, value, valueRange: { start, end: close } };
  }
  const end = endOfOpenValue(text, start, lineEnd);
  problems.push({ code: 'value-not-closed', start: open, end, text: name.text });
  return { name, start: name.start, end, value: text.slice(start, end), valueRange: { start, end } };
}

/** An open value ends with its line, or before the `>` or `/>` that ends the line. */
function endOfOpenValue(text: string, start: number, lineEnd: number): number {
  const rest = /\s*\/?>\s*$/.exec(text.slice(start, lineEnd));
  const next = text.indexOf('<', start);
  const end = rest ? start + rest.index : lineEnd;
  return next >= 0 && next < end ? next : end;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const last = end < 0 ? text.length : end;
  return text.charCodeAt(last - 1) === 0x0d ? last - 1 : last;
}

function endOfBareValue(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isXmlSpace(code) || code === GREATER || code === LESS || code === QUOTE || code === APOSTROPHE) return at;
    if (code === SLASH && text.charCodeAt(at + 1) === GREATER) return at;
    at++;
  }
  return at;
}

/** In values white space of any kind counts as a blank. */
function normalized(value: string): string {
  return /[\t\r\n]/.test(value) ? value.replace(/\r\n|[\t\r\n]/g, ' ') : value;
}
