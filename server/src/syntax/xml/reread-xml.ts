import { KeptTree, type XmlChange } from './kept-tree';
import type { MayHold } from './open-elements';
import { readBetween, readXml } from './read-xml';
import type { XmlDocument } from './xml-tree';

/**
 * Reads a text that differs from that of a document in one stretch, and takes what did not change from the document, which
 * nobody may use any more. The answer is the same as that of `readXml`.
 */
export function rereadXml(document: XmlDocument, text: string, change: XmlChange, mayHold: MayHold): XmlDocument {
  const kept = KeptTree.of(document, text, change);
  return kept ? readBetween(text, kept, mayHold) : readXml(text, mayHold);
}
