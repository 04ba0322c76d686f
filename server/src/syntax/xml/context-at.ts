import { endOfXmlName, skipXmlSpace } from './characters';
import { contextInTag } from './context-in-tag';
import { cursorMarkup } from './cursor-markup';
import { elementsLeftOpen, elementStartingAt } from './element-at';
import type { MayHold } from './open-elements';
import { readXml } from './read-xml';
import type { CloseTagContext, ElementContext, XmlContext, XmlWord } from './xml-context';
import type { XmlElement } from './xml-tree';

const NOTHING: XmlContext = { kind: 'nothing' };

/**
 * What may stand at an offset of a text, half-typed as it may be. The tag at the cursor is read from its characters: how
 * the rest of the text would be read with an open quote before it says nothing of what the user means.
 */
export function xmlContextAt(text: string, offset: number, mayHold?: MayHold): XmlContext {
  const { kind, start } = cursorMarkup(text, offset);
  switch (kind) {
    case 'other':
      return NOTHING;
    case 'content':
      return elementContext(text, offset, { start: offset, end: offset, typed: '' }, false, mayHold);
    case 'close-tag':
      return closeTagContext(text, offset, start, mayHold) ?? NOTHING;
    case 'open-tag': {
      const nameEnd = endOfXmlName(text, start + 1);
      if (offset > nameEnd)
        return nameEnd === start + 1 ? NOTHING : (contextInTag({ text, offset, start, nameEnd, mayHold }) ?? NOTHING);
      const word = { start: start + 1, end: nameEnd, typed: text.slice(start + 1, offset) };
      return elementContext(text, start, word, true, mayHold);
    }
  }
}

function closeTagContext(
  text: string,
  offset: number,
  start: number,
  mayHold: MayHold | undefined,
): CloseTagContext | undefined {
  const nameStart = start + 2;
  const end = endOfXmlName(text, nameStart);
  if (offset < nameStart || offset > end) return undefined;
  const ended = text.charAt(skipXmlSpace(text, end)) === '>';
  const word = { start: nameStart, end, typed: text.slice(nameStart, offset) };
  return { kind: 'close-tag', word, open: elementsLeftOpen(text.slice(0, start), mayHold), ended };
}

function elementContext(
  text: string,
  at: number,
  word: XmlWord,
  begun: boolean,
  mayHold: MayHold | undefined,
): ElementContext {
  const named = begun && isTagEnded(text, word.end);
  // A tag that does not end yet would swallow what follows.
  const changed = begun && !named ? text.slice(0, at) + ' '.repeat(word.end - at) + text.slice(word.end) : text;
  const [innermost] = elementsLeftOpen(text.slice(0, at), mayHold);
  const parent = innermost && (elementStartingAt(readXml(changed, mayHold).root, innermost.start) ?? innermost);
  const elements = (parent?.children ?? []).filter(
    (child): child is XmlElement => child.kind === 'element' && !(begun && child.start === at),
  );
  return {
    kind: 'element',
    word,
    begun,
    named,
    parent,
    before: elements.filter((child) => child.start < at),
    behind: elements.filter((child) => child.start >= at),
    text: !begun && parent !== undefined && elements.length === 0,
  };
}

// Attributes, also on lines of their own, up to the end of the tag.
const REST_OF_TAG = /^(?:[^<>"'\n]|"[^"<]*"|'[^'<]*'|\n\s*(?=[\w:-]+\s*=|\/?>))*>/;

/** Whether the tag whose name ends at the offset goes on up to its `>` before another one begins. */
function isTagEnded(text: string, nameEnd: number): boolean {
  return REST_OF_TAG.test(text.slice(nameEnd, nameEnd + 2000));
}
