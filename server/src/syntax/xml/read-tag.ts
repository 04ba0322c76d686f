import { endOfXmlName, isXmlSpace, skipXmlSpace, startsXmlName } from './characters';
import type { XmlProblemList } from './problem-list';
import { isQuote, readAttribute } from './read-attribute';
import type { XmlAttribute, XmlName } from './xml-tree';

/** An open tag as read. */
export interface OpenTag {
  readonly name: XmlName;
  readonly attributes: readonly XmlAttribute[];
  /** Behind the `>`, or where the tag gives up. */
  readonly end: number;
  /** How it ends: with `>`, with `/>`, or not at all. */
  readonly ending: 'open' | 'empty' | 'missing';
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;

/** From so many attributes on, their names are looked up in a set. */
const MANY = 12;

/**
 * Reads the tag whose `<` stands at `start` and whose name begins behind it. A value that is not closed ends with its
 * line, a tag that is not ended before the next `<`: what follows is read as if the mistake were not there.
 */
export function readOpenTag(text: string, start: number, problems: XmlProblemList): OpenTag {
  const nameEnd = endOfXmlName(text, start + 1);
  const name = { text: text.slice(start + 1, nameEnd), start: start + 1, end: nameEnd };
  const attributes: XmlAttribute[] = [];
  let names: Set<string> | undefined;
  let at = nameEnd;
  let behindAttribute = false;
  let hasOpenValue = false;
  for (;;) {
    const next = skipXmlSpace(text, at);
    const code = text.charCodeAt(next);
    if (code === GREATER) return { name, attributes, end: next + 1, ending: 'open' };
    if (code === SLASH && text.charCodeAt(next + 1) === GREATER)
      return { name, attributes, end: next + 2, ending: 'empty' };
    if (next >= text.length || code === LESS) {
      // A value that never closed has swallowed the end of the tag.
      if (!hasOpenValue) problems.note('tag-not-ended', { start, end: at }, name.text);
      return { name, attributes, end: at, ending: 'missing' };
    }
    if (!startsXmlName(code)) {
      at = skipStray(text, next);
      problems.note('missing-name', { start: next, end: at }, text.slice(next, at));
      behindAttribute = false;
      continue;
    }
    if (next === at && behindAttribute)
      problems.note('attributes-not-parted', { start: at, end: endOfXmlName(text, at) }, '');
    problems.last = undefined;
    const attribute = readAttribute(text, next, problems);
    hasOpenValue = isOpenValue(problems);
    if (attributes.length >= MANY) names ??= new Set(attributes.map((one) => one.name.text));
    const isKnown = names
      ? names.has(attribute.name.text)
      : attributes.some((one) => one.name.text === attribute.name.text);
    if (isKnown) problems.note('duplicate-attribute', attribute.name, attribute.name.text);
    else {
      attributes.push(attribute);
      names?.add(attribute.name.text);
    }
    at = attribute.end;
    behindAttribute = true;
  }
}

function isOpenValue({ last }: XmlProblemList): boolean {
  return last === 'value-not-closed';
}

/** Characters that begin nothing, up to the next blank or what may go on with the tag; a quoted text counts as one. */
function skipStray(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (isQuote(first)) {
    const close = closingQuote(text, from);
    if (close >= 0) return close + 1;
  }
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isXmlSpace(code) || code === GREATER || code === LESS || startsXmlName(code)) return at;
    if (code === SLASH && text.charCodeAt(at + 1) === GREATER) return at;
    at++;
  }
  return at;
}

/** The quote of the same kind in the same line, if neither a tag nor another value stands before it; or -1. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === text.charAt(open)) return at;
    if (character === '\n' || character === '<' || character === '>' || character === '=') return -1;
  }
  return -1;
}
