import type { Random } from '../../harness/random';
import type { OffsetRange } from '../../../server/src/text/offset-range';
import type { Source } from './source';

/** A stretch of the text that is written anew. */
export interface Change extends OffsetRange {
  readonly text: string;
}

/** One mistake in one place. */
export interface Mutation {
  readonly changes: readonly Change[];
  /** Offsets in the text before the change whose lines are as right for a finding as the changed ones. */
  readonly alsoRight?: readonly number[];
}

/** A kind of mistake that people make. */
export interface MutationKind {
  readonly name: string;
  /** Why the product rejects the text, or the cluster suffers. */
  readonly oracle: string;
  /** Everywhere in the text where the mistake can be made so that the oracle holds. */
  places(source: Source, random: Random): Mutation[];
}

/** The text with the mistake in it, and the lines (from 0) on which a finding is right. */
export function mutate(text: string, { changes, alsoRight = [] }: Mutation): { text: string; lines: Set<number> } {
  const sorted = [...changes].sort((one, other) => one.start - other.start);
  let result = '';
  let from = 0;
  const marks: number[] = [];
  for (const change of sorted) {
    result += text.slice(from, change.start);
    marks.push(result.length);
    result += change.text;
    marks.push(result.length);
    from = change.end;
  }
  result += text.slice(from);
  const moved = (offset: number): number =>
    sorted.reduce(
      (at, { start, end, text: written }) => (end <= offset ? at + written.length - (end - start) : at),
      offset,
    );
  const lineAt = (offset: number): number => result.slice(0, offset).split('\n').length - 1;
  return { text: result, lines: new Set([...marks, ...alsoRight.map(moved)].map(lineAt)) };
}

/** The word with one slip of the finger in it: two letters swapped, one lost or one doubled. Never the word itself. */
export function misspelt(word: string, random: Random): string {
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = 1 + random.below(Math.max(1, word.length - 2));
    const slips = [
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + (word[at] ?? '') + word.slice(at),
    ];
    const slip = random.pick(slips);
    if (slip !== word) return slip;
  }
  return `${word}x`;
}

/** The change that takes a stretch away. */
export function removed(range: OffsetRange): Change {
  return { ...range, text: '' };
}

/** The change that puts text in at an offset. */
export function inserted(at: number, text: string): Change {
  return { start: at, end: at, text };
}
