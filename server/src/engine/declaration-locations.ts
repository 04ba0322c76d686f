import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import type { VcsFile } from '../workspace/vcs-file';

/** Where a declaration stands: in which file, as which piece. */
export interface Location {
  readonly file: VcsFile;
  readonly piece: number;
}

/** Where declarations of a cluster stand. */
export type Locations = ReadonlyMap<Declaration, Location>;

/**
 * Looks for the declarations in the files of the cluster. `before`: where they stood when they were looked for last; most of
 * them stand there still, or as many pieces further as the file has become longer.
 */
export function locateTrees(
  { segments }: Cluster,
  wanted: ReadonlySet<Declaration>,
  before: Locations = new Map(),
): Locations {
  const found = new Map<Declaration, Location>();
  if (before.size > 0) {
    const files = new Map(segments.map(({ file }) => [file.uri, file]));
    for (const tree of wanted) {
      const known = before.get(tree);
      const file = known && files.get(known.file.uri);
      if (known === undefined || file === undefined) break;
      const moved = known.piece + file.pieces.length - known.file.pieces.length;
      const piece = [known.piece, moved].find((at) => file.pieces[at]?.tree === tree);
      if (piece === undefined) break;
      found.set(tree, { file, piece });
    }
  }
  if (found.size === wanted.size) return found;
  for (const { file, from, to } of segments) {
    for (let piece = from; piece < to; piece++) {
      const tree = file.pieces[piece]?.tree;
      if (tree && wanted.has(tree)) found.set(tree, { file, piece });
    }
  }
  return found;
}
