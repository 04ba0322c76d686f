import { elementAround } from '../../syntax/xml/element-at';
import type { XmlAttribute, XmlElement, XmlRange, XmlText } from '../../syntax/xml/xml-tree';

/** What stands at an offset of a document, with the element that it belongs to. */
export type XmlNode = { readonly element: XmlElement } & (
  | { readonly kind: 'name' | 'close-name'; readonly range: XmlRange }
  | { readonly kind: 'attribute' | 'value'; readonly range: XmlRange; readonly attribute: XmlAttribute }
  | { readonly kind: 'text'; readonly range: XmlRange; readonly text: XmlText }
  | { readonly kind: 'between'; readonly range: XmlRange }
);

/** What stands at the offset; where a word ends, the offset still belongs to it. */
export function nodeAt(root: XmlElement | undefined, offset: number): XmlNode | undefined {
  const element = elementAround(root, offset);
  if (element === undefined) return undefined;
  const { name, closeName } = element;
  if (holds(name, offset)) return { kind: 'name', element, range: name };
  if (closeName && holds(closeName, offset)) return { kind: 'close-name', element, range: closeName };
  for (const attribute of element.attributes) {
    if (holds(attribute.name, offset)) return { kind: 'attribute', element, attribute, range: attribute.name };
    if (attribute.value !== undefined && holds(attribute.valueRange, offset))
      return { kind: 'value', element, attribute, range: attribute.valueRange };
  }
  const text = element.children.find((child): child is XmlText => child.kind === 'text' && holds(child, offset));
  if (text) return { kind: 'text', element, text, range: text };
  return { kind: 'between', element, range: element };
}

function holds({ start, end }: XmlRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
