import type { XmlProblem, XmlProblemCode, XmlRange } from './xml-tree';

/** More problems than anybody reads are not kept. */
const MOST_PROBLEMS = 500;

/** A message quotes no more than this many characters. */
const LONGEST_QUOTE = 80;

/** The mistakes of one text while it is read. */
export class XmlProblemList {
  private readonly kept: XmlProblem[] = [];
  /** What was noted last, even if it was not kept. */
  last: XmlProblemCode | undefined;

  get isEmpty(): boolean {
    return this.kept.length === 0;
  }

  /** Notes a mistake with the place to mark and the text that its message quotes. */
  note(code: XmlProblemCode, { start, end }: XmlRange, text: string): void {
    this.last = code;
    if (this.kept.length >= MOST_PROBLEMS) return;
    const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
    this.kept.push({ code, start, end, text: quote });
  }

  /** All that was kept, in the order of the text. */
  sorted(): readonly XmlProblem[] {
    return this.kept.sort((one, other) => one.start - other.start);
  }
}
