/** The kinds of semantic tokens, in the order in which the legend gives them. */
export const SEMANTIC_TOKEN_TYPES = [
  'keyword',
  'class',
  'variable',
  'namespace',
  'struct',
  'interface',
  'property',
  'parameter',
  'enumMember',
  'type',
  'modifier',
] as const;

/** The modifiers of semantic tokens, in the order in which the legend gives them. */
export const SEMANTIC_TOKEN_MODIFIERS = ['declaration', 'readonly', 'deprecated'] as const;

/** The kind of a semantic token. */
export type SemanticTokenType = (typeof SEMANTIC_TOKEN_TYPES)[number];

/** A word with its colour; `modifiers` has one bit for each entry of the legend. */
export interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly type: SemanticTokenType;
  readonly modifiers: number;
}
