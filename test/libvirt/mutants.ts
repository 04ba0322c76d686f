import { childElements, type XmlElement } from '../../server/src/syntax/xml/xml-tree';
import type { Random } from '../harness/random';

/** The ways in which a document is spoilt: first those that a schema minds, then those that any reader of XML minds. */
export const CHANGES = [
  'misspell element',
  'misspell attribute',
  'rename attribute',
  'wrong value',
  'empty value',
  'drop attribute',
  'foreign attribute',
  'foreign child',
  'duplicate child',
  'drop child',
  'swap children',
  'wrong text',
  'text among elements',
  'drop close tag',
  'drop quote',
  'drop character',
  'double character',
] as const;

/** A document spoilt in one place. */
export interface Mutant {
  readonly change: (typeof CHANGES)[number];
  readonly text: string;
  /** Where the change is, in the spoilt text: the first offset and the last. */
  readonly start: number;
  readonly end: number;
  /** The element around what was dropped: it is the one that lacks something now. */
  readonly lacking: XmlElement | undefined;
  /** A text with the same elements, those around the change in another order. */
  readonly otherOrder: string | undefined;
}

/** Names and values that the documents of a corpus use. */
export interface Words {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly values: readonly string[];
}

/** The elements of a document, the root first. */
export function elementsWithin(root: XmlElement): XmlElement[] {
  const found = [root];
  // The list grows while it is walked.
  for (const element of found) found.push(...childElements(element));
  return found;
}

/** Collects the words of documents. */
export function wordsOf(roots: Iterable<XmlElement>): Words {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const values = new Set<string>(['-1', '99999999999999999999', 'zzz', 'a b']);
  for (const root of roots)
    for (const element of elementsWithin(root)) {
      elements.add(element.name.text);
      for (const { name, value } of element.attributes) {
        attributes.add(name.text);
        if (value !== undefined) values.add(value);
      }
    }
  return { elements: [...elements], attributes: [...attributes], values: [...values] };
}

/** One replacement of a stretch of the text. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly lacking?: XmlElement;
  readonly otherOrder?: string;
}

/** Spoils a document in one of its elements; undefined where the change is not possible there or changes nothing. */
export function mutantOf(text: string, element: XmlElement, words: Words, random: Random): Mutant | undefined {
  const change = random.pick(CHANGES);
  const replacements = replacementsFor(change, text, element, words, random);
  const [first] = replacements;
  if (first === undefined) return undefined;
  let result = text;
  for (const { start, end, by } of [...replacements].sort((one, other) => other.start - one.start))
    result = result.slice(0, start) + by + result.slice(end);
  if (result === text) return undefined;
  const end = first.start + first.by.length;
  const { start, lacking, otherOrder } = first;
  return { change, text: result, start, end, lacking, otherOrder };
}

function replacementsFor(
  change: Mutant['change'],
  text: string,
  element: XmlElement,
  words: Words,
  random: Random,
): readonly Replacement[] {
  const children = childElements(element);
  const child = children.length > 0 ? random.pick(children) : undefined;
  const attribute = element.attributes.length > 0 ? random.pick(element.attributes) : undefined;
  const put = (at: number, by: string): readonly Replacement[] => [{ start: at, end: at, by }];
  switch (change) {
    case 'misspell element': {
      const by = misspelt(element.name.text, random);
      return [element.name, element.closeName].flatMap((name) =>
        name ? { start: name.start, end: name.end, by } : [],
      );
    }
    case 'misspell attribute':
    case 'rename attribute': {
      if (attribute === undefined) return [];
      const { text: name, start, end } = attribute.name;
      const by = change === 'misspell attribute' ? misspelt(name, random) : random.pick(words.attributes);
      return element.attributes.some((one) => one.name.text === by) ? [] : [{ start, end, by }];
    }
    case 'wrong value':
    case 'empty value': {
      if (attribute === undefined) return [];
      const by = change === 'empty value' ? '' : asValue(random.pick(words.values));
      return [{ ...attribute.valueRange, by }];
    }
    case 'drop attribute':
      return attribute ? [{ start: attribute.start, end: attribute.end, by: '', lacking: element }] : [];
    case 'foreign attribute': {
      const name = random.pick(words.attributes);
      return element.attributes.some((one) => one.name.text === name)
        ? []
        : put(element.name.end, ` ${name}='${asValue(random.pick(words.values))}'`);
    }
    case 'foreign child':
      return child ? [foreignChild(text, element, child, `<${random.pick(words.elements)}/>`)] : [];
    case 'duplicate child':
      return child ? put(child.end, text.slice(child.start, child.end)) : [];
    case 'drop child':
      return child ? [{ start: child.start, end: child.end, by: '', lacking: element }] : [];
    case 'swap children': {
      const index = random.below(children.length - 1);
      const [one, other] = [children[index], children[index + 1]];
      if (one === undefined || other === undefined) return [];
      const between = text.slice(one.end, other.start);
      const by = text.slice(other.start, other.end) + between + text.slice(one.start, one.end);
      return [{ start: one.start, end: other.end, by, lacking: element, otherOrder: text }];
    }
    case 'wrong text': {
      const [only, second] = element.children;
      if (only?.kind !== 'text' || second) return [];
      return [{ start: element.openEnd, end: only.end, by: asValue(random.pick(words.values)) }];
    }
    case 'text among elements':
      return child ? put(child.end, 'text') : [];
    case 'drop close tag': {
      const name = element.closeName;
      return name ? [{ start: name.start - 2, end: element.end, by: '', lacking: element }] : [];
    }
    case 'drop quote': {
      if (attribute === undefined) return [];
      const at = random.below(2) === 0 ? attribute.valueRange.start - 1 : attribute.valueRange.end;
      return [{ start: at, end: at + 1, by: '' }];
    }
    case 'drop character':
    case 'double character': {
      const at = element.start + random.below(element.openEnd - element.start);
      return [{ start: at, end: at + 1, by: change === 'drop character' ? '' : text.charAt(at).repeat(2) }];
    }
  }
}

function foreignChild(text: string, element: XmlElement, before: XmlElement, by: string): Replacement {
  const atEnd = (element.closeName?.start ?? element.end) - '</'.length;
  return { start: before.start, end: before.start, by, otherOrder: text.slice(0, atEnd) + by + text.slice(atEnd) };
}

function misspelt(name: string, random: Random): string {
  const at = random.below(name.length);
  const changes = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name.charAt(at) + name.slice(at),
    `${name}x`,
    name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  ];
  const chosen = random.pick(changes);
  return /^[A-Za-z_]/.test(chosen) ? chosen : `${name}x`;
}

function asValue(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll(']]>', ']]&gt;');
}
