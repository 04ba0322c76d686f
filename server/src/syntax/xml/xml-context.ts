import type { XmlElement, XmlRange } from './xml-tree';

/** A word that is being typed: `[start, end)` is what an insertion replaces, `typed` what stands before the cursor. */
export interface XmlWord extends XmlRange {
  readonly typed: string;
}

/** An element may begin: behind `<`, or between tags. */
export interface ElementContext {
  readonly kind: 'element';
  readonly word: XmlWord;
  /** The `<` is there already. */
  readonly begun: boolean;
  /** The tag goes on behind the word: only the name is to be replaced. */
  readonly named: boolean;
  readonly parent: XmlElement | undefined;
  /** What the parent holds before and behind the place. */
  readonly before: readonly XmlElement[];
  readonly behind: readonly XmlElement[];
  /** The parent holds no element: text may stand there as well. */
  readonly text: boolean;
}

/** Behind `</`. */
export interface CloseTagContext {
  readonly kind: 'close-tag';
  readonly word: XmlWord;
  /** The elements that are open, the innermost first. */
  readonly open: readonly XmlElement[];
  /** A `>` stands behind. */
  readonly ended: boolean;
}

/** The name of an attribute may stand here. */
export interface AttributeContext {
  readonly kind: 'attribute';
  readonly word: XmlWord;
  /** The name has a value: only the name is to be replaced. */
  readonly named: boolean;
  readonly element: XmlElement;
}

/** In the value of an attribute. */
export interface ValueContext {
  readonly kind: 'value';
  readonly word: XmlWord;
  readonly element: XmlElement;
  readonly name: string;
  /** Whether the value has its quotes; `missing`: none, `open`: only the first. */
  readonly quotes: 'closed' | 'open' | 'missing';
  readonly quote: string;
  /** Whether the tag has its `>`. */
  readonly ended: boolean;
}

/**
 * What may stand where the cursor is. The elements belong to a tree of the text in which the half-typed word was left out,
 * or its value closed.
 */
export type XmlContext =
  ElementContext | CloseTagContext | AttributeContext | ValueContext | { readonly kind: 'nothing' };
