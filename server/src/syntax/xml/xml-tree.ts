/** A stretch of a text in offsets, `end` exclusive. */
export interface XmlRange {
  readonly start: number;
  readonly end: number;
}

/** A name as written, prefix included, with its place. */
export interface XmlName extends XmlRange {
  readonly text: string;
}

/** `name="value"` in a tag. */
export interface XmlAttribute extends XmlRange {
  readonly name: XmlName;
  /** The text between the quotes with references resolved; undefined where there is no value. */
  readonly value: string | undefined;
  /** What stands between the quotes; empty behind the name where there is no value. */
  readonly valueRange: XmlRange;
}

/** Characters between tags that are not white space alone, references resolved. Several in a row belong to one. */
export interface XmlText extends XmlRange {
  readonly kind: 'text';
  readonly text: string;
}

/** How an element ends: by its own tag, at once (`/>`), or not at all. */
export type XmlEnding = 'tag' | 'empty' | 'missing';

/** An element. Its stretch runs from `<` to the end of its close tag, or of what it holds where that is missing. */
export interface XmlElement extends XmlRange {
  readonly kind: 'element';
  readonly name: XmlName;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | XmlText)[];
  readonly parent: XmlElement | undefined;
  /** Where the open tag ends, behind its `>`. */
  readonly openEnd: number;
  readonly ending: XmlEnding;
  /** The name in the close tag, where there is one. */
  readonly closeName: XmlName | undefined;
  /** What whoever judges the element remembers of it; forgotten as soon as anything within is read again. */
  verdict: object | undefined;
  /** What the element was found to mean, remembered for as long. */
  model: object | undefined;
}

/** What is wrong with the way the text is written. Each is one mistake of the writer. */
export type XmlProblemCode =
  | 'element-not-closed'
  | 'stray-close-tag'
  | 'wrong-close-tag'
  | 'tag-not-ended'
  | 'missing-name'
  | 'missing-equals'
  | 'attribute-without-value'
  | 'attribute-without-quotes'
  | 'value-not-closed'
  | 'attributes-not-parted'
  | 'duplicate-attribute'
  | 'less-than-in-value'
  | 'unknown-entity'
  | 'bad-reference'
  | 'stray-ampersand'
  | 'comment-not-closed'
  | 'double-hyphen-in-comment'
  | 'section-not-closed'
  | 'instruction-not-closed'
  | 'section-end-in-text'
  | 'late-declaration'
  | 'bad-declaration'
  | 'doctype'
  | 'text-outside-root'
  | 'second-root'
  | 'no-root'
  | 'unbound-prefix'
  | 'control-character'
  | 'too-deep'
  | 'too-long';

/** Longer texts, values and comments no reader of libvirt takes: the limit of the library that it reads XML with. */
export const LONGEST_TEXT = 10_000_000;

/** One mistake, with the place to mark and the text that the message quotes. */
export interface XmlProblem extends XmlRange {
  readonly code: XmlProblemCode;
  readonly text: string;
}

/** A text as XML. A tree always comes back; what could not be understood is in `problems`. */
export interface XmlDocument {
  readonly text: string;
  /** The first element outside of all others. */
  readonly root: XmlElement | undefined;
  readonly comments: readonly XmlRange[];
  readonly problems: readonly XmlProblem[];
  /** Whether it shows by the tree alone what was open at any place, so that reading can begin in the middle. */
  readonly resumable: boolean;
}

/** The attribute of that name, or undefined. */
export function xmlAttribute(element: XmlElement, name: string): XmlAttribute | undefined {
  for (const attribute of element.attributes) if (attribute.name.text === name) return attribute;
  return undefined;
}

/** The elements directly within one, those of that name only if one is given. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children)
    if (child.kind === 'element' && (name === undefined || child.name.text === name)) found.push(child);
  return found;
}
