/** A stretch of a file that leads to another file. */
export interface DocumentLink {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}
