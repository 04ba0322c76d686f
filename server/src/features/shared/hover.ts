/** What is said of the word at an offset, as markdown, and where the word stands. */
export interface Hover {
  readonly start: number;
  readonly end: number;
  readonly markdown: string;
}
