import type { NameKind } from '../../workspace/structure';

/** What an entry of the outline stands for. */
export type SymbolKind =
  | NameKind
  | 'include'
  | 'dependency'
  | 'group-dependency'
  | 'attribute'
  | 'document'
  | 'section'
  | 'device'
  | 'element';

/** An entry of the outline, in offsets: `start` to `end` is all that belongs to it, the selection its name. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly start: number;
  readonly end: number;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly children: readonly OutlineSymbol[];
}
