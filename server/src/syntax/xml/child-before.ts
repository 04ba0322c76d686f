import type { XmlElement } from './xml-tree';

/** The last child element that begins at the offset or before it. */
export function childBefore({ children }: XmlElement, offset: number): XmlElement | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const child = children[index];
    if (child?.kind === 'element') return child;
  }
  return undefined;
}
