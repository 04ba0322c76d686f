import { endOfXmlName, isXmlNameCharacter, isXmlSpace, skipXmlSpace } from './characters';
import type { XmlProblemList } from './problem-list';
import { resolveReferences } from './references';
import { LONGEST_TEXT, type XmlAttribute, type XmlName } from './xml-tree';

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const AMPERSAND = 0x26;

/** Whether the character is one of the two that may stand around a value. */
export function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}

/** Reads the attribute whose name begins at that offset, with what is wrong with the way it is written. */
export function readAttribute(text: string, start: number, problems: XmlProblemList): XmlAttribute {
  const nameEnd = endOfXmlName(text, start);
  const name = { text: text.slice(start, nameEnd), start, end: nameEnd };
  const equals = skipXmlSpace(text, nameEnd);
  if (text.charCodeAt(equals) !== EQUALS) {
    if (!isQuote(text.charCodeAt(equals))) return withoutValue(name, nameEnd, problems);
    problems.note('missing-equals', name, name.text);
    return readQuoted(text, name, equals, problems);
  }
  let valueStart = skipXmlSpace(text, equals + 1);
  if (text.charCodeAt(valueStart) === EQUALS) {
    problems.note('missing-name', { start: valueStart, end: valueStart + 1 }, '=');
    valueStart = skipXmlSpace(text, valueStart + 1);
  }
  if (isQuote(text.charCodeAt(valueStart))) return readQuoted(text, name, valueStart, problems);
  const end = endOfBareValue(text, valueStart);
  if (end === valueStart || beginsNext(text, equals + 1, valueStart)) return withoutValue(name, equals + 1, problems);
  const value = text.slice(valueStart, end);
  // A value with a quote at its end only is marked with that quote.
  const marked = isQuote(text.charCodeAt(end)) ? end + 1 : end;
  problems.note('attribute-without-quotes', { start: valueStart, end: marked }, value);
  return { name, start, end: marked, value, valueRange: { start: valueStart, end } };
}

function withoutValue(name: XmlName, end: number, problems: XmlProblemList): XmlAttribute {
  problems.note('attribute-without-value', name, name.text);
  return { name, start: name.start, end, value: undefined, valueRange: { start: end, end } };
}

/** Whether what stands behind `=` and white space is the next attribute rather than a value without quotes. */
function beginsNext(text: string, behindEquals: number, at: number): boolean {
  if (at === behindEquals) return false;
  if (text.slice(behindEquals, at).includes('\n')) return true;
  const nameEnd = endOfXmlName(text, at);
  return nameEnd > at && text.charCodeAt(skipXmlSpace(text, nameEnd)) === EQUALS;
}

function endOfBareValue(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isXmlSpace(code) || code === GREATER || code === LESS || isQuote(code)) return at;
    if (code === SLASH && text.charCodeAt(at + 1) === GREATER) return at;
    at++;
  }
  return at;
}

function readQuoted(text: string, name: XmlName, open: number, problems: XmlProblemList): XmlAttribute {
  const start = open + 1;
  const close = text.indexOf(text.charAt(open), start);
  if (close >= 0 && isPlain(text, start, close) && mayFollowValue(text.charCodeAt(close + 1))) {
    const valueRange = { start, end: close };
    if (close - start > LONGEST_TEXT) problems.note('too-long', name, name.text);
    return { name, start: name.start, end: close + 1, value: text.slice(start, close), valueRange };
  }
  // Looked at is never more than what stands before that quote: lines and files may be long.
  const written = text.slice(start, close < 0 ? text.length : close);
  const less = written.indexOf('<');
  const end = close < 0 ? start + openLength(written, less) : endIfOpen(text, start, written, less);
  if (end !== undefined) {
    problems.note('value-not-closed', { start: open, end }, name.text);
    return { name, start: name.start, end, value: text.slice(start, end), valueRange: { start, end } };
  }
  if (less >= 0) problems.note('less-than-in-value', { start: start + less, end: start + less + 1 }, '<');
  if (written.length > LONGEST_TEXT) problems.note('too-long', name, name.text);
  const value = normalized(resolveReferences(text, start, close, problems));
  return { name, start: name.start, end: close + 1, value, valueRange: { start, end: close } };
}

/** Most values hold nothing that has to be looked at. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS || code === AMPERSAND || code < 0x20) return false;
  }
  return true;
}

function mayFollowValue(code: number): boolean {
  return isXmlSpace(code) || code === GREATER || code === SLASH || code === LESS;
}

/** Where the value ends, if the next quote is not meant to close it; undefined if it is. */
function endIfOpen(text: string, start: number, written: string, less: number): number | undefined {
  // A quote on a later line, behind the beginning of another tag, closes something else.
  if (less >= 0 && written.includes('\n')) return start + openLength(written, less);
  const behind = text.charCodeAt(start + written.length + 1);
  if (Number.isNaN(behind) || mayFollowValue(behind)) return undefined;
  if (less >= 0) return start + openLength(written, less);
  const next = beginOfLastAttribute(written);
  return next === undefined ? undefined : start + next;
}

/** Where in `x device=` the value proper ends: what follows is the next attribute up to its opening quote. */
function beginOfLastAttribute(written: string): number | undefined {
  let at = backOverSpace(written, written.length);
  if (written.charCodeAt(at - 1) !== EQUALS) return undefined;
  const nameEnd = backOverSpace(written, at - 1);
  at = nameEnd;
  while (at > 0 && isXmlNameCharacter(written.charCodeAt(at - 1))) at--;
  const end = backOverSpace(written, at);
  return at < nameEnd && end < at ? end : undefined;
}

/** The length of a value that is never closed: to the end of the line, without the `>` or `/>` that ends the tag. */
function openLength(written: string, less: number): number {
  const line = written.indexOf('\n');
  const toTag = less >= 0 && (line < 0 || less < line);
  let end = toTag ? less : line < 0 ? written.length : line;
  if (toTag) {
    const greater = written.slice(0, end).indexOf('>');
    if (greater >= 0) end = greater + 1;
  }
  end = backOverSpace(written, end);
  if (written.charCodeAt(end - 1) !== GREATER) return end;
  end = backOverSpace(written, end - 1);
  return written.charCodeAt(end - 1) === SLASH ? backOverSpace(written, end - 1) : end;
}

function backOverSpace(text: string, from: number): number {
  let at = from;
  while (at > 0 && isXmlSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** In values white space of any kind counts as a blank. */
function normalized(value: string): string {
  return value.replace(/\r\n|[\t\r\n]/g, ' ');
}
