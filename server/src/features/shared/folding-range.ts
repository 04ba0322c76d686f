/** A stretch that folds: the line of `start` stays to be seen, the lines behind it, up to that of `end`, go away. */
export interface FoldingRange {
  readonly start: number;
  readonly end: number;
  readonly kind?: 'comment' | 'imports' | 'region';
}
