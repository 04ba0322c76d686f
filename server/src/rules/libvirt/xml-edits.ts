import type { XmlFix, XmlFixSubject } from '../../engine/xml-rule';
import type { RuleData } from '../../engine/rule-head';
import type { XmlElement, XmlRange } from '../../syntax/xml/xml-tree';
import { childElements } from '../../syntax/xml/xml-tree';

/** Takes a stretch out of a text, together with the white space before it. */
export function cut(text: string, { start, end }: XmlRange): XmlRange & { readonly text: string } {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1] ?? '')) from--;
  return { start: from, end, text: '' };
}

/** A repair that takes out what is marked: an attribute, or the element whose name is marked. */
export function removeMarked(subject: XmlFixSubject<RuleData>, title: string): XmlFix {
  const { start, end, root, xml } = subject;
  const element = elementNamedAt(root, start);
  return { title, safe: false, edits: [cut(xml.text, element ?? { start, end })] };
}

/** A repair that puts something else where the mark is. */
export function replaceMarked({ start, end }: XmlRange, text: string, safe = false): XmlFix {
  return { title: `Change to "${text}"`, safe, edits: [{ start, end, text }] };
}

/** What parts something from a neighbour in the text that goes on a line like that of the neighbour; nothing within a line. */
export function lineBreakAsAt(text: string, { start }: XmlRange): string {
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1];
  return indent === undefined ? '' : `${text.includes('\r\n') ? '\r\n' : '\n'}${indent}`;
}

function elementNamedAt(element: XmlElement, offset: number): XmlElement | undefined {
  if (element.name.start === offset) return element;
  const inside = childElements(element).find(({ start, end }) => start <= offset && offset < end);
  return inside && elementNamedAt(inside, offset);
}
