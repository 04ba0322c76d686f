import type { ObjectKind } from './keywords';

/** The text that is being typed, and what an insertion replaces: `[start, end)` in the file. */
export interface CursorWord {
  readonly start: number;
  readonly end: number;
  /** What stands before the cursor, without an opening quote. */
  readonly text: string;
  /** Whether the cursor stands inside quotes; `open`: the closing one is missing. Quotes are outside `[start, end)`. */
  readonly quotes: 'none' | 'closed' | 'open';
}

/** An attribute that is written in the block around the cursor. */
export interface WrittenAttribute {
  readonly name: string;
  /** What stands behind `@`; empty while it is being typed. */
  readonly system?: string;
}

/** An item that is written in the list around the cursor; what is being typed is none. */
export interface WrittenItem {
  readonly key: string;
  readonly value?: string;
}

/** The declaration whose block is around the cursor. */
export interface CursorObject {
  /** Undefined for a block that nothing names. */
  readonly kind?: ObjectKind | 'resource';
  /** The type of a resource. */
  readonly typeName?: string;
  readonly name?: string;
}

/** What may stand where the cursor is. */
export type CursorPlace =
  /** Inside a comment, or where only the user knows what comes. */
  | { readonly kind: 'comment' | 'nothing' }
  /** In a gap: a declaration may begin. */
  | { readonly kind: 'declaration' }
  /** The name of something that is being declared. */
  | { readonly kind: 'declared-name'; readonly object: CursorObject }
  /** Behind a word that begins a line and is no keyword: a resource's type, or the parent of a dependency. */
  | { readonly kind: 'after-first-word'; readonly first: string }
  /** The file name of an include. */
  | { readonly kind: 'include-file' }
  /** Behind `requires` at the beginning of a line: `group` is expected. */
  | { readonly kind: 'group-keyword' }
  /** A child of a resource dependency; `children` are written in it already. */
  | {
      readonly kind: 'child';
      readonly parent: string;
      readonly children: readonly string[];
      readonly atLeast: boolean;
    }
  /** The number or the word `from` of `requires atleast N from`. */
  | { readonly kind: 'at-least-number' | 'from-keyword' }
  /** The child of a group dependency. */
  | { readonly kind: 'child-group'; readonly parent?: string }
  /** A word behind the child of a group dependency; `words` stand before it. */
  | {
      readonly kind: 'dependency-word';
      readonly parent?: string;
      readonly child: string;
      readonly words: readonly string[];
    }
  /** The name of an attribute; `attributes` are written elsewhere in the block. */
  | { readonly kind: 'attribute'; readonly attributes: readonly WrittenAttribute[] }
  /** An attribute of a type definition, behind its modifier and data type as far as they are written. */
  | {
      readonly kind: 'type-attribute';
      readonly modifier?: string;
      readonly dataType?: string;
      readonly attributes: readonly WrittenAttribute[];
    }
  /** Behind the `@` of an attribute. */
  | {
      readonly kind: 'attribute-system';
      readonly attribute: string;
      readonly attributes: readonly WrittenAttribute[];
    }
  /** Behind the `=` of an attribute. */
  | {
      readonly kind: 'value';
      readonly attribute: string;
      readonly system?: string;
      readonly attributes: readonly WrittenAttribute[];
    }
  /** An item, or the key of one, between braces; `items` are the others. */
  | {
      readonly kind: 'item';
      readonly attribute: string;
      readonly system?: string;
      readonly index: number;
      readonly items: readonly WrittenItem[];
      readonly attributes: readonly WrittenAttribute[];
    }
  /** The value of a key between braces. */
  | {
      readonly kind: 'item-value';
      readonly attribute: string;
      readonly system?: string;
      readonly index: number;
      readonly key: string;
      readonly items: readonly WrittenItem[];
      readonly attributes: readonly WrittenAttribute[];
    };

/** Where the cursor is: everything that completion, signature help and insertion go by. */
export interface CursorContext {
  readonly offset: number;
  /** Number of the piece around the cursor. */
  readonly piece: number;
  /** Number of the piece with the last good group header above the cursor. */
  readonly group?: number;
  /** The declaration whose block is around the cursor. */
  readonly object?: CursorObject;
  readonly place: CursorPlace;
  readonly word: CursorWord;
  /** The next token on the cursor's line, behind what is being typed; empty if there is none. */
  readonly next: string;
}
