import type { FileRange } from '../../engine/shown-finding';

/** Where the word at an offset is declared, and which stretch of the file the answer is about. */
export interface Definition {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly FileRange[];
}
