import { startOfPiece, type Piece, type VcsFile } from './vcs-file';

/** Something found in a piece, and where the piece begins. */
export interface InPiece<T> {
  readonly base: number;
  readonly item: T;
}

interface KeptFile<T> {
  readonly pieces: readonly Piece[];
  /** In the order of the pieces, only those with something in them. */
  readonly found: readonly { readonly piece: number; readonly items: readonly T[] }[];
}

/**
 * What is found in the texts of pieces, kept from one edit to the next: only pieces that have changed are looked at. For
 * what is rare in a file, since every answer walks all that was found.
 */
export class KeptByPiece<T> {
  private readonly files = new Map<string, KeptFile<T>>();

  /** `read` gives what one piece holds, in offsets of the piece's text. */
  constructor(private readonly read: (pieceText: string) => readonly T[]) {}

  /** All that the file holds, in file order. */
  in(file: VcsFile): InPiece<T>[] {
    const kept = this.update(file);
    return kept.found.flatMap(({ piece, items }) => {
      const base = startOfPiece(file, piece);
      return items.map((item) => ({ base, item }));
    });
  }

  private update(file: VcsFile): KeptFile<T> {
    const { pieces } = file;
    const before = this.files.get(file.uri) ?? { pieces: [], found: [] };
    if (before.pieces === pieces) return before;
    const shorter = Math.min(before.pieces.length, pieces.length);
    let front = 0;
    while (front < shorter && pieces[front] === before.pieces[front]) front++;
    const shift = pieces.length - before.pieces.length;
    let back = pieces.length;
    while (back > front && back - shift > front && pieces[back - 1] === before.pieces[back - 1 - shift]) back--;
    const changed: KeptFile<T>['found'][number][] = [];
    for (let piece = front; piece < back; piece++) {
      const items = this.read(pieces[piece]?.text ?? '');
      if (items.length > 0) changed.push({ piece, items });
    }
    const kept = {
      pieces,
      found: [
        ...before.found.filter(({ piece }) => piece < front),
        ...changed,
        ...before.found.flatMap(({ piece, items }) => (piece >= back - shift ? [{ piece: piece + shift, items }] : [])),
      ],
    };
    this.files.set(file.uri, kept);
    return kept;
  }
}
