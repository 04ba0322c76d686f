import { offsetsOfSpans } from '../syntax/vcs/span-offsets';
import type { Declaration, Span } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import { startOfPiece } from '../workspace/vcs-file';
import { locateTrees } from './declaration-locations';
import type { FileRange } from './shown-finding';

/** Where a part of a declaration of the main.cf, or of a file that it includes, stands. */
export function placeInCluster(cluster: Cluster, tree: Declaration, span: Span): FileRange | undefined {
  const location = locateTrees(cluster, new Set([tree])).get(tree);
  const piece = location?.file.pieces[location.piece];
  if (location === undefined || piece === undefined) return undefined;
  const [range] = offsetsOfSpans(piece.text, [span]);
  const base = startOfPiece(location.file, location.piece);
  return range && { uri: location.file.uri, start: base + range.start, end: base + range.end };
}
