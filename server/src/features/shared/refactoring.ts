import type { FileRange } from '../../engine/shown-finding';

/** A replacement in a file. */
export type PlacedEdit = FileRange & { readonly text: string };

/** A change of form that keeps what the text means, or something that may be added to it. */
export interface Refactoring {
  readonly title: string;
  readonly edits: readonly PlacedEdit[];
}
