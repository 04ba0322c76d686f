/** A replacement in a text. */
export interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A run of a text: a stretch of the original, or something new. */
type Run = { readonly from: number; readonly length: number } | { readonly from: undefined; readonly text: string };

/**
 * A text that is edited again and again and still knows how it came from the original: whoever shows the original gets
 * all edits as one set, and places that nobody touched stay untouched.
 */
export class EditedText {
  private runs: readonly Run[];
  private current: string;

  constructor(private readonly original: string) {
    this.current = original;
    this.runs = original === '' ? [] : [{ from: 0, length: original.length }];
  }

  /** The text as it reads now. */
  get text(): string {
    return this.current;
  }

  /** Applies replacements that do not overlap, in offsets of the text as it reads now. */
  apply(replacements: readonly TextReplacement[]): void {
    const sorted = [...replacements].sort((one, other) => one.start - other.start || one.end - other.end);
    const runs: Run[] = [];
    let position = 0;
    let index = 0;
    let offset = 0;
    /** Moves on to a place in the text of now, and takes what lies before it or leaves it out. */
    const moveTo = (place: number, keep: boolean): void => {
      while (position < place) {
        const run = this.runs[index];
        if (run === undefined) return;
        const length = lengthOf(run);
        const taken = Math.min(length - offset, place - position);
        if (keep) runs.push(partOf(run, offset, taken));
        position += taken;
        offset += taken;
        if (offset === length) [index, offset] = [index + 1, 0];
      }
    };
    for (const { start, end, text } of sorted) {
      moveTo(start, true);
      if (text !== '') runs.push({ from: undefined, text });
      moveTo(end, false);
    }
    moveTo(this.current.length, true);
    this.runs = runs;
    this.current = runs
      .map((run) => (run.from === undefined ? run.text : this.original.slice(run.from, run.from + run.length)))
      .join('');
  }

  /** What turns the original into the text of now, in offsets of the original and in their order. */
  replacements(): TextReplacement[] {
    const found: TextReplacement[] = [];
    let position = 0;
    let added = '';
    const close = (end: number): void => {
      if (end > position || added !== '') found.push({ start: position, end, text: added });
      added = '';
    };
    for (const run of this.runs) {
      if (run.from === undefined) {
        added += run.text;
        continue;
      }
      close(run.from);
      position = run.from + run.length;
    }
    close(this.original.length);
    return found.filter(({ start, end, text }) => this.original.slice(start, end) !== text);
  }
}

function lengthOf(run: Run): number {
  return run.from === undefined ? run.text.length : run.length;
}

function partOf(run: Run, offset: number, length: number): Run {
  return run.from === undefined
    ? { from: undefined, text: run.text.slice(offset, offset + length) }
    : { from: run.from + offset, length };
}
