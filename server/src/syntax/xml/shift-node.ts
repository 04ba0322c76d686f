import { ownText } from '../../text/own-text';
import type { XmlElement, XmlText } from './xml-tree';

interface Place {
  start: number;
  end: number;
}

/** Moves a stretch, whoever holds it. */
export function shiftRange(range: Place, by: number): void {
  range.start += by;
  range.end += by;
}

/** Moves a text, or an element with all within. */
export function shiftNode(node: XmlElement | XmlText, by: number): void {
  shiftRange(node, by);
  if (node.kind === 'text') return;
  shiftRange(node.name, by);
  if (node.closeName) shiftRange(node.closeName, by);
  const tag: { openEnd: number } = node;
  tag.openEnd += by;
  for (const attribute of node.attributes) {
    shiftRange(attribute, by);
    shiftRange(attribute.name, by);
    shiftRange(attribute.valueRange, by);
  }
  for (const child of node.children) shiftNode(child, by);
}

/** Gives a text, or an element with all within, characters of its own, so that it keeps no version of the file in memory. */
export function ownTexts(node: XmlElement | XmlText): void {
  if (node.kind === 'text') {
    ownWord(node);
    return;
  }
  ownWord(node.name);
  if (node.closeName) ownWord(node.closeName);
  for (const attribute of node.attributes) {
    ownWord(attribute.name);
    const holder: { value: string | undefined } = attribute;
    if (holder.value !== undefined) holder.value = ownText(holder.value);
  }
  for (const child of node.children) ownTexts(child);
}

function ownWord(word: { text: string }): void {
  word.text = ownText(word.text);
}
