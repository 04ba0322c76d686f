import { readXml } from '../../server/src/syntax/xml/read-xml';
import { childElements, type XmlElement } from '../../server/src/syntax/xml/xml-tree';
import type { Random } from '../harness/random';

/** Elements in which the embedded schema has to be as strict as the installed one. */
export const STRICT_ELEMENTS: ReadonlySet<string> = new Set([
  'disk',
  'controller',
  'interface',
  'hostdev',
  'address',
  'driver',
  'source',
  'target',
  'boot',
]);

/** The ways in which a document is spoilt. */
export const CHANGES = [
  'rename attribute',
  'wrong value',
  'drop attribute',
  'foreign child',
  'duplicate child',
  'drop child',
] as const;

/** A document spoilt in one place. */
export interface Mutant {
  readonly change: (typeof CHANGES)[number];
  /** What was changed, for the list of those that got through. */
  readonly place: string;
  readonly text: string;
}

/** The names and values that the documents of a corpus use. */
export interface Vocabulary {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly values: readonly string[];
}

/** Collects the words of documents. */
export function vocabularyOf(roots: readonly XmlElement[]): Vocabulary {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const values = new Set<string>(['', 'zzz', '-1', '99999999999999999999']);
  for (const root of roots)
    for (const element of allElements(root)) {
      elements.add(element.name.text);
      for (const { name, value } of element.attributes) {
        attributes.add(name.text);
        if (value !== undefined) values.add(value);
      }
    }
  return { elements: [...elements], attributes: [...attributes], values: [...values] };
}

/** The elements of a document, the root first. */
export function allElements(root: XmlElement): XmlElement[] {
  return [root, ...childElements(root).flatMap(allElements)];
}

/** The elements of a domain that the strict ones are, within its devices. */
export function strictElements(domain: XmlElement): XmlElement[] {
  return childElements(domain, 'devices')
    .flatMap(allElements)
    .filter(({ name }) => STRICT_ELEMENTS.has(name.text));
}

/** Spoils one of the elements; undefined where the change is not possible there. */
export function mutantOf(text: string, element: XmlElement, words: Vocabulary, random: Random): Mutant | undefined {
  const change = random.pick(CHANGES);
  const made = spoilt(change, text, element, words, random);
  if (made === undefined) return undefined;
  const path = `${element.parent?.name.text ?? ''}/${element.name.text}`;
  return { change, place: `${path} ${made.what}`, text: made.text };
}

function spoilt(
  change: Mutant['change'],
  text: string,
  element: XmlElement,
  words: Vocabulary,
  random: Random,
): { readonly what: string; readonly text: string } | undefined {
  const replaced = (start: number, end: number, by: string): string => text.slice(0, start) + by + text.slice(end);
  const attribute = element.attributes.length > 0 ? random.pick(element.attributes) : undefined;
  const children = childElements(element);
  const child = children.length > 0 ? random.pick(children) : undefined;
  switch (change) {
    case 'rename attribute': {
      if (attribute === undefined) return undefined;
      const name = random.below(2) === 0 ? `${attribute.name.text}x` : random.pick(words.attributes);
      if (element.attributes.some((one) => one.name.text === name)) return undefined;
      const { start, end } = attribute.name;
      return { what: `@${attribute.name.text} to @${name}`, text: replaced(start, end, name) };
    }
    case 'wrong value': {
      if (attribute === undefined) return undefined;
      const value = random.below(2) === 0 ? 'zzz' : random.pick(words.values);
      const { start, end } = attribute.valueRange;
      const written = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      return {
        what: `@${attribute.name.text}="${value}"`,
        text: replaced(start, end, written.replaceAll("'", '&apos;')),
      };
    }
    case 'drop attribute':
      return attribute && { what: `@${attribute.name.text}`, text: replaced(attribute.start, attribute.end, '') };
    case 'foreign child': {
      const name = random.pick(words.elements);
      const at = child?.start;
      if (at !== undefined) return { what: `<${name}>`, text: replaced(at, at, `<${name}/>`) };
      if (element.ending !== 'empty') return undefined;
      const tag = element.name.text;
      return { what: `<${name}>`, text: replaced(element.end - 2, element.end, `><${name}/></${tag}>`) };
    }
    case 'duplicate child':
      return (
        child && {
          what: `<${child.name.text}>`,
          text: replaced(child.end, child.end, text.slice(child.start, child.end)),
        }
      );
    case 'drop child':
      return child && { what: `<${child.name.text}>`, text: replaced(child.start, child.end, '') };
  }
}

/** The root of a text that is well formed; undefined for others. */
export function wellFormedRoot(text: string): XmlElement | undefined {
  const { root, problems } = readXml(text);
  return problems.length === 0 ? root : undefined;
}
