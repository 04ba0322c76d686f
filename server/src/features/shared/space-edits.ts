/** The replacement of a stretch of white space by another one. */
export interface SpaceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects what has to change in the white space of a text, as little as possible each time. */
export class SpaceEdits {
  readonly all: SpaceEdit[] = [];

  constructor(private readonly text: string) {}

  /** The stretch shall read so. Stretches come in ascending order. */
  replace(start: number, end: number, wanted: string): void {
    const { text } = this;
    if (end - start === wanted.length && text.startsWith(wanted, start)) return;
    const old = text.slice(start, end);
    const shorter = Math.min(old.length, wanted.length);
    let front = 0;
    while (front < shorter && old[front] === wanted[front]) front++;
    let back = 0;
    while (back < shorter - front && old[old.length - 1 - back] === wanted[wanted.length - 1 - back]) back++;
    // No place in a line lies between CR and LF.
    if (front > 0 && old[front - 1] === '\r') front--;
    if (back > 0 && old[old.length - back] === '\n' && old[old.length - back - 1] === '\r') back--;
    this.all.push({ start: start + front, end: end - back, text: wanted.slice(front, wanted.length - back) });
  }
}

/** The text with the edits made. */
export function withEdits(text: string, edits: readonly SpaceEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
