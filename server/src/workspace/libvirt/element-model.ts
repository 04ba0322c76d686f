import { childElements, xmlAttribute, type XmlElement } from '../../syntax/xml/xml-tree';

/** The value of an attribute; undefined where there is no attribute, or none with a value. */
export function attributeText(element: XmlElement, name: string): string | undefined {
  return xmlAttribute(element, name)?.value;
}

/** The first element of that name directly within another: libvirt looks at no second one. */
export function firstChild(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (child.kind === 'element' && child.name.text === name) return child;
  return undefined;
}

/** The element that a path of names leads to, each the first of its name. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = at && firstChild(at, name);
  return at;
}

/** What stands between the tags of an element, without the white space around it. */
export function elementText(element: XmlElement): string {
  let text = '';
  for (const child of element.children) if (child.kind === 'text') text += child.text;
  return text.trim();
}

/** The number that an attribute says, decimal or with `0x`; undefined: none, or something else. */
export function attributeNumber(element: XmlElement, name: string): number | undefined {
  return numberIn(attributeText(element, name));
}

/** The number that a text is, decimal or with `0x`; undefined: something else. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^(?:\d{1,18}|0[xX][0-9a-fA-F]{1,12})$/.test(text) ? Number(text) : undefined;
}

/** All elements within another, in the order of the text. */
export function* allWithin(element: XmlElement): Generator<XmlElement> {
  for (const child of childElements(element)) {
    yield child;
    yield* allWithin(child);
  }
}
