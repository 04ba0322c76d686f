import type { FileRange } from '../../engine/shown-finding';
import type { OffsetRange } from '../../text/offset-range';

/** Why nothing is renamed, for the user. */
export interface Refusal {
  readonly refused: string;
}

/** The name that is about to be changed: its place, without quotes, and its text. */
export interface RenameStart extends OffsetRange {
  readonly placeholder: string;
}

/** A replacement in a file. */
export interface RenameEdit extends FileRange {
  readonly text: string;
}

/** What a renaming changes. */
export interface RenameEdits {
  readonly edits: readonly RenameEdit[];
}
