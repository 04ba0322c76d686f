import { OBJECT_KEYWORDS, type ObjectKind } from './keywords';

/**
 * A stretch of a piece, in tokens of the piece: from the start of `first` to the end of `last`. Token numbers outlive
 * changes of white space and comments, so whatever is kept (trees, findings) speaks in spans; offsets are made from the
 * piece's text when somebody asks.
 */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** Offset from the start of `first` where the stretch really begins; absent: 0. */
  readonly from?: number;
  /** Offset from the start of `last` where the stretch really ends; absent: the end of `last`. */
  readonly to?: number;
}

/** A name or a value as written: `text` is without quotes and escapes. */
export interface Word extends Span {
  readonly text: string;
  readonly quoted: boolean;
}

/** `NAME`, `NAME = VALUE` between braces. */
export interface ListItem {
  readonly key: Word;
  readonly value?: Word | undefined;
  /** The item is written `key = …`, even if the value is missing. */
  readonly equals: boolean;
  /** False where the separator between this item and the one before is missing. */
  readonly separated: boolean;
}

/** `{ … }` */
export interface ListValue extends Span {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** A value without braces. */
export interface ScalarValue extends Word {
  readonly kind: 'scalar';
}

/** What stands right of an attribute's `=`. */
export type Value = ScalarValue | ListValue;

/** The shape of an attribute in a type definition: nothing, `[]`, `{}`. */
export type DimensionMark = 'none' | 'vector' | 'association';

/** One attribute of a block. */
export interface Attribute extends Span {
  readonly name: Word;
  /** The system (for heartbeats: the cluster) behind `@`. */
  readonly system?: Word | undefined;
  readonly value?: Value | undefined;
  /** `static` or `temp`, in a type definition. */
  readonly modifier?: string | undefined;
  /** `str`, `int`, `boolean`, `keylist` …, in a type definition. */
  readonly dataType?: Word | undefined;
  readonly dimension: DimensionMark;
  /** Token of a `;` behind the attribute. */
  readonly semicolon?: number | undefined;
  /** Something about the attribute could not be read; the problem is in the declaration's list. */
  readonly broken: boolean;
}

/** What is wrong with the way a declaration is written. Each is one mistake of the writer. */
export type ProblemCode =
  | 'missing-open-paren'
  | 'missing-close-paren'
  | 'brace-closes-block'
  | 'brace-opens-block'
  | 'missing-name'
  | 'missing-open-brace'
  | 'missing-close-brace'
  | 'missing-equals'
  | 'missing-value'
  | 'missing-item'
  | 'incomplete-attribute'
  | 'incomplete-definition'
  | 'incomplete-dependency'
  | 'incomplete-declaration'
  | 'missing-file-name'
  | 'unquoted-file-name'
  | 'unclosed-string'
  | 'unclosed-comment'
  | 'hash-comment'
  | 'capital-keyword'
  | 'misspelt-type-keyword'
  | 'unknown-data-type'
  | 'attribute-outside-block'
  | 'unknown-declaration'
  | 'unexpected-text'
  | 'unexpected-closing';

/** One mistake, with the place to mark and the text that the message quotes. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly text: string;
}

/** A text between typographic quotes, or a row of blanks that are none to the product. */
export interface TypographicSpan extends Span {
  readonly quotes: boolean;
}

/** What every declaration has besides its own parts. */
export interface DeclarationBase {
  readonly problems: readonly Problem[];
  /** Tokens of the piece that somebody should hear of although they are passed over: stray blanks, curly quotes. */
  readonly typographic: readonly TypographicSpan[];
  /** The first line that a merge left behind, if there is one. */
  readonly conflict?: number | undefined;
  /** No token of the piece holds a character beyond ASCII. */
  readonly ascii: boolean;
  /** Every word without quotes is a plain name or an integer. */
  readonly plainWords: boolean;
  /** Number of tokens in the piece. */
  readonly tokenCount: number;
}

/** `include "FILE"` */
export interface IncludeDeclaration extends DeclarationBase {
  readonly kind: 'include';
  readonly file?: Word | undefined;
}

/** A declaration with a keyword and (mostly) a block. */
export interface ObjectDeclaration extends DeclarationBase {
  readonly kind: ObjectKind;
  readonly keyword: Word;
  readonly name?: Word | undefined;
  /** Token of the `(`; absent for a declaration without block. */
  readonly open?: number | undefined;
  readonly close?: number | undefined;
  readonly attributes: readonly Attribute[];
}

/** `TYPE NAME ( … )` */
export interface ResourceDeclaration extends DeclarationBase {
  readonly kind: 'resource';
  readonly type: Word;
  readonly name?: Word | undefined;
  readonly open?: number | undefined;
  readonly close?: number | undefined;
  readonly attributes: readonly Attribute[];
}

/** `PARENT requires CHILD`, `PARENT requires atleast N from CHILD,CHILD` */
export interface ResourceDependency extends DeclarationBase {
  readonly kind: 'dependency';
  readonly parent: Word;
  readonly children: readonly Word[];
  readonly atLeast?: Word | undefined;
}

/** `requires group CHILD CATEGORY LOCATION RIGIDITY` */
export interface GroupDependency extends DeclarationBase {
  readonly kind: 'group-dependency';
  /** The parent's name, where somebody wrote it in front. */
  readonly parent?: Word | undefined;
  readonly child?: Word | undefined;
  readonly category?: Word | undefined;
  readonly location?: Word | undefined;
  readonly rigidity?: Word | undefined;
}

/** Text that is no declaration (yet). `empty`: nothing but white space and comments. */
export interface Fragment extends DeclarationBase {
  readonly kind: 'fragment';
  readonly empty: boolean;
}

/** What one piece of a file says. */
export type Declaration =
  IncludeDeclaration | ObjectDeclaration | ResourceDeclaration | ResourceDependency | GroupDependency | Fragment;

/** The kinds of declarations. */
export type DeclarationKind = Declaration['kind'];

/** The kinds of declarations that have attributes. */
export const BLOCK_KINDS: readonly DeclarationKind[] = [...OBJECT_KEYWORDS, 'resource'];

/** A declaration with attributes. */
export type Block = ObjectDeclaration | ResourceDeclaration;

/** Whether the declaration may hold attributes. */
export function isBlock(declaration: Declaration): declaration is Block {
  return 'attributes' in declaration;
}

/** The attribute of that name that holds for all systems, or undefined. */
export function attributeNamed(block: Block, name: string): Attribute | undefined {
  return block.attributes.find((attribute) => attribute.name.text === name && attribute.system === undefined);
}

/** All attributes of that name, the global one and those for one system. Rules ask for it thousands of times, mostly in vain. */
export function attributesNamed(block: Block, name: string): readonly Attribute[] {
  const { attributes } = block;
  const count = attributes.length;
  let found: Attribute[] | undefined;
  for (let at = 0; at < count; at++) {
    const attribute = attributes[at] as Attribute;
    if (attribute.name.text !== name) continue;
    if (found === undefined) found = [attribute];
    else found.push(attribute);
  }
  return found ?? NO_ATTRIBUTES;
}

const NO_ATTRIBUTES: readonly Attribute[] = [];

/** Whether an attribute of the block holds for one system only. */
export function hasLocalised(block: Block): boolean {
  const { attributes } = block;
  const count = attributes.length;
  for (let at = 0; at < count; at++) if ((attributes[at] as Attribute).system !== undefined) return true;
  return false;
}

/** The items of a list; a value without braces counts as a list of one. */
export function itemsOf(value: Value | undefined): readonly ListItem[] {
  if (value === undefined) return NO_ITEMS;
  if (value.kind === 'list') return value.items;
  return value.text === '' ? NO_ITEMS : [{ key: value, equals: false, separated: true }];
}

const NO_ITEMS: readonly ListItem[] = [];

/** The scalar's text, or undefined for a list or no value. */
export function scalarText(attribute: Attribute | undefined): string | undefined {
  return attribute?.value?.kind === 'scalar' ? attribute.value.text : undefined;
}
