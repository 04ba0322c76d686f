import { childBefore } from './child-before';
import type { MayHold } from './open-elements';
import { readXml } from './read-xml';
import type { XmlElement } from './xml-tree';

/** The element within `root`, or itself, whose `<` stands at the offset. */
export function elementStartingAt(root: XmlElement | undefined, start: number): XmlElement | undefined {
  let element = root;
  while (element !== undefined && element.start !== start) element = childBefore(element, start);
  return element;
}

/** The innermost element whose stretch holds the offset; its first `<` counts, and where it ends does too. */
export function elementAround(root: XmlElement | undefined, offset: number): XmlElement | undefined {
  if (root === undefined || offset < root.start || offset > root.end) return undefined;
  let element = root;
  for (;;) {
    const child = childBefore(element, offset);
    // Where one element ends and another begins, the offset belongs to the one that begins.
    if (
      child === undefined ||
      offset > child.end ||
      (offset === child.end && child.ending !== 'missing' && offset < element.end)
    )
      return element;
    element = child;
  }
}

/** The elements that are open at the end of a text, the innermost first. */
export function elementsLeftOpen(text: string, mayHold?: MayHold): XmlElement[] {
  const open: XmlElement[] = [];
  let element: XmlElement | undefined = readXml(text, mayHold).root;
  while (element?.ending === 'missing') {
    open.unshift(element);
    const last: XmlElement['children'][number] | undefined = element.children[element.children.length - 1];
    element = last?.kind === 'element' ? last : undefined;
  }
  return open;
}

/** The names of an element and all around it, the outermost first. */
export function elementPath(element: XmlElement): string[] {
  const path: string[] = [];
  for (let at: XmlElement | undefined = element; at; at = at.parent) path.unshift(at.name.text);
  return path;
}
