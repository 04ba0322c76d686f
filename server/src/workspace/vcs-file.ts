import { sameTokens } from '../syntax/vcs/piece-tokens';
import { readDeclaration } from '../syntax/vcs/read-declaration';
import { endOfPiece } from '../syntax/vcs/split-declarations';
import type { Declaration } from '../syntax/vcs/tree';

/** A stretch of a file with one declaration. `tree` stays the same object while only white space and comments change. */
export interface Piece {
  readonly text: string;
  readonly tree: Declaration;
}

/** A file of the VCS language: pieces that tile its text. */
export interface VcsFile {
  readonly uri: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where each piece ends in the text; the last one ends with it. */
  readonly ends: readonly number[];
  /** The trees of the pieces: what a cluster of one file is made of, without walking the pieces with each keystroke. */
  readonly trees: readonly Declaration[];
  /** Indexes of the pieces that include another file. */
  readonly includes: readonly number[];
}

/** The replacement of `[start, oldEnd)` in an old text by `[start, newEnd)` of a new one. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Counts what reading costs: how many pieces were parsed since the counter was made. */
export interface ReadCounter {
  parsed: number;
}

/** Reads a whole file. */
export function readVcsFile(uri: string, text: string, counter?: ReadCounter): VcsFile {
  const pieces: Piece[] = [];
  const ends: number[] = [];
  let start = 0;
  do {
    const end = endOfPiece(text, start);
    pieces.push(readPiece(text.slice(start, end), counter));
    ends.push(end);
    start = end;
  } while (start < text.length);
  const trees = pieces.map(({ tree }) => tree);
  return { uri, text, pieces, ends, trees, includes: includesIn(trees, 0) };
}

/**
 * Reads a changed file: only pieces touched by the change are split and parsed again, the others are kept. Equal to
 * reading the new text afresh (a property test holds the two against each other).
 */
export function editVcsFile(file: VcsFile, text: string, change: TextChange, counter?: ReadCounter): VcsFile {
  const { ends, pieces } = file;
  const delta = text.length - file.text.length;
  // Two pieces before the first changed character: a piece's end depends on the first tokens of the next one.
  const firstPiece = Math.max(0, indexOfPiece(ends, change.start) - 2);
  let position = firstPiece === 0 ? 0 : (ends[firstPiece - 1] ?? 0);
  let oldIndex = firstPiece;
  const newTexts: string[] = [];
  const newEnds: number[] = [];
  let meets = false;
  do {
    const end = endOfPiece(text, position);
    newTexts.push(text.slice(position, end));
    newEnds.push(end);
    position = end;
    while (oldIndex < ends.length && (ends[oldIndex] ?? 0) + delta < end) oldIndex++;
    meets = end > change.newEnd && (ends[oldIndex] ?? -1) + delta === end && (ends[oldIndex] ?? 0) > change.oldEnd;
  } while (!meets && position < text.length);
  const lastPiece = meets ? oldIndex + 1 : ends.length;
  const replaced = pieces.slice(firstPiece, lastPiece);
  const read = reuseTrees(replaced, newTexts, counter);
  const trees = read.map(({ tree }) => tree);
  const shift = firstPiece + read.length - lastPiece;
  return {
    uri: file.uri,
    text,
    pieces: spliced(pieces, firstPiece, lastPiece, read),
    ends: splicedEnds(ends, firstPiece, lastPiece, newEnds, delta),
    trees: spliced(file.trees, firstPiece, lastPiece, trees),
    includes: [
      ...file.includes.filter((index) => index < firstPiece),
      ...includesIn(trees, firstPiece),
      ...file.includes.filter((index) => index >= lastPiece).map((index) => index + shift),
    ],
  };
}

/** The indexes of the includes among trees of which the first one has the index `from`. */
function includesIn(trees: readonly Declaration[], from: number): number[] {
  const found: number[] = [];
  trees.forEach(({ kind }, index) => {
    if (kind === 'include') found.push(from + index);
  });
  return found;
}

/** The index of the piece that holds the offset; an offset on a cut belongs to the piece behind it. */
export function indexOfPiece(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}

/** Where the piece of that index starts. */
export function startOfPiece(file: VcsFile, index: number): number {
  return index === 0 ? 0 : (file.ends[index - 1] ?? 0);
}

function readPiece(text: string, counter: ReadCounter | undefined): Piece {
  if (counter) counter.parsed++;
  return { text, tree: readDeclaration(text) };
}

/** Pieces for the new texts; a piece whose tokens did not change keeps its tree. Matched from both ends. */
function reuseTrees(old: readonly Piece[], texts: readonly string[], counter: ReadCounter | undefined): Piece[] {
  const read: (Piece | undefined)[] = new Array<Piece | undefined>(texts.length);
  const shorter = Math.min(old.length, texts.length);
  let front = 0;
  while (front < shorter && keep(read, front, old[front], texts[front])) front++;
  let back = 0;
  while (
    back < shorter - front &&
    keep(read, texts.length - 1 - back, old[old.length - 1 - back], texts[texts.length - 1 - back])
  )
    back++;
  return texts.map((text, index) => read[index] ?? readPiece(detached(text), counter));
}

function keep(read: (Piece | undefined)[], index: number, old: Piece | undefined, text: string | undefined): boolean {
  if (old === undefined || text === undefined || !sameTokens(old.text, text)) return false;
  read[index] = old.text === text ? old : { text: detached(text), tree: old.tree };
  return true;
}

/** A copy that does not keep the whole file's text alive, as a slice would. */
function detached(text: string): string {
  return text.length === 0 ? text : ` ${text}`.slice(1);
}

function spliced<T>(list: readonly T[], from: number, to: number, items: readonly T[]): T[] {
  const result = list.slice();
  if (to - from === items.length)
    for (let index = 0; index < items.length; index++) result[from + index] = items[index] as T;
  else result.splice(from, to - from, ...items);
  return result;
}

function splicedEnds(
  ends: readonly number[],
  from: number,
  to: number,
  items: readonly number[],
  delta: number,
): number[] {
  const result = spliced(ends, from, to, items);
  if (delta !== 0)
    for (let index = from + items.length; index < result.length; index++) result[index] = (result[index] ?? 0) + delta;
  return result;
}
