import { Token, TokenScanner } from '../../syntax/vcs/token-scanner';
import { type Declaration, isBlock, type Word } from '../../syntax/vcs/tree';
import type { Piece } from '../../workspace/vcs-file';

/** Where the parts of a piece stand, in offsets within its text. */
export interface PieceExtent {
  /** Start of the first token. */
  readonly start: number;
  /** End of the last token. */
  readonly end: number;
  /** End of the last token or comment. */
  readonly contentEnd: number;
  /** The name of the declaration (of a dependency its parent, of an include its file), or its first word. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** A piece stays the same object while its text does, so that after an edit only few pieces are looked at. */
const known = new WeakMap<Piece, PieceExtent>();

/** Where the parts of the piece stand. */
export function extentOf(piece: Piece): PieceExtent {
  let extent = known.get(piece);
  if (extent === undefined) known.set(piece, (extent = measure(piece)));
  return extent;
}

function measure({ text, tree }: Piece): PieceExtent {
  const name = nameOf(tree);
  const scanner = new TokenScanner(text);
  let [start, end, contentEnd, nameStart, nameEnd] = [-1, 0, 0, -1, -1];
  let number = 0;
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    contentEnd = scanner.end;
    if (kind >= Token.LineComment) continue;
    if (kind < Token.StrayBlank) {
      if (start < 0) {
        start = scanner.start;
        if (name === undefined) [nameStart, nameEnd] = [scanner.start, scanner.end];
      }
      end = scanner.end;
    }
    if (number === name?.first) nameStart = scanner.start;
    if (number === name?.last) nameEnd = scanner.end;
    number++;
  }
  if (start < 0) return { start: 0, end: 0, contentEnd, nameStart: 0, nameEnd: 0 };
  return { start, end, contentEnd, nameStart, nameEnd };
}

/** The word that names a declaration. */
export function nameOf(tree: Declaration): Word | undefined {
  if (isBlock(tree)) return tree.name;
  switch (tree.kind) {
    case 'include':
      return tree.file;
    case 'dependency':
      return tree.parent;
    case 'group-dependency':
      return tree.child;
    default:
      return undefined;
  }
}
