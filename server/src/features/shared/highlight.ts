/** A place in the document that is marked while the cursor is on the same name. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly kind: 'read' | 'write';
}
