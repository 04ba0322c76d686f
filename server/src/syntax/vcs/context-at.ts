import { placeInBlock } from './block-place';
import type { CursorContext, CursorPlace, CursorWord } from './cursor-context';
import { type CursorToken, cursorTokens } from './cursor-tokens';
import { blockStart, headerPlace } from './header-place';
import type { Declaration } from './tree';

/** The parts of a file that the cursor goes by: pieces that tile the text. */
export interface PiecedText {
  readonly text: string;
  readonly pieces: readonly { readonly text: string; readonly tree: Declaration }[];
  /** Where each piece ends in the text. */
  readonly ends: readonly number[];
}

/**
 * Where the cursor is. Goes by the tokens of the piece, not by its tree: what is being typed belongs to no declaration
 * yet, so half-typed text changes nothing about what stands around it.
 */
export function contextAt(file: PiecedText, offset: number): CursorContext {
  const at = Math.max(0, Math.min(offset, file.text.length));
  const piece = pieceAt(file.ends, at);
  const start = piece === 0 ? 0 : (file.ends[piece - 1] ?? 0);
  const read = cursorTokens(file.pieces[piece]?.text ?? '', at - start);
  const { tokens, before } = read;
  const word: CursorWord = { ...read.word, start: read.word.start + start, end: read.word.end + start };
  const context = { offset: at, piece, word, next: nextOnLine(tokens[before], read.nextOnLine) };
  if (read.comment) return { ...context, ...groupAbove(file, piece), place: { kind: 'comment' } };

  const block = blockStart(tokens);
  if (block === undefined || before < block.first) {
    const place = headerPlace(tokens, before, read.newLine);
    return { ...context, ...groupAbove(file, before > 0 ? piece : piece - 1), place };
  }
  const place = placeInBlock(block, read);
  const group = groupAbove(file, piece);
  return isInBlock(place) ? { ...context, ...group, object: block.object, place } : { ...context, ...group, place };
}

function isInBlock(place: CursorPlace): boolean {
  return place.kind !== 'declaration';
}

function nextOnLine(token: CursorToken | undefined, onLine: boolean): string {
  return token !== undefined && onLine ? token.text : '';
}

/** The last piece, from `piece` up, whose group header can be read: name and block, as the structure demands. */
function groupAbove(file: PiecedText, piece: number): { readonly group?: number } {
  for (let index = Math.min(piece, file.pieces.length - 1); index >= 0; index--) {
    const tree = file.pieces[index]?.tree;
    if (tree?.kind !== 'group' || tree.name === undefined) continue;
    if (tree.open !== undefined || tree.attributes.length > 0) return { group: index };
  }
  return {};
}

/** An offset on a cut belongs to the piece behind it. */
function pieceAt(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
