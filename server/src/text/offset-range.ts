/** A stretch of a text in offsets, `end` exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}
