import type { SpaceEdit } from './space-edits';

/** Why a text is not formatted. */
export interface FormatRefusal {
  /** What is wrong, as the end of a sentence. */
  readonly reason: string;
  /** Where; undefined: with the whole text. */
  readonly offset?: number;
}

/** What formatting comes to: edits in ascending order, none where nothing changes, or why there are none. */
export type FormatOutcome = { readonly edits: readonly SpaceEdit[] } | { readonly refusal: FormatRefusal };
