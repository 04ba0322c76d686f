import type { FileRange } from '../../engine/checker';
import { offsetsOfSpans } from '../../syntax/vcs/span-offsets';
import { isBlock, type Span } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import type { NameKind } from '../../workspace/structure';
import { startOfPiece, type VcsFile } from '../../workspace/vcs-file';

/** The number of the declaration of a file's piece in the cluster; undefined if the cluster does not hold the file. */
export function numberOfPiece(cluster: Cluster, file: VcsFile, piece: number): number | undefined {
  const segment = cluster.segments.find(
    ({ file: { uri }, from, to }) => uri === file.uri && from <= piece && piece < to,
  );
  return segment && segment.base + piece - segment.from;
}

/** Where a part of the declaration of that number stands. */
export function placeOf(cluster: Cluster, number: number, span: Span): FileRange | undefined {
  const segment = cluster.segments.find(({ base, from, to }) => base <= number && number < base + to - from);
  if (segment === undefined) return undefined;
  const index = segment.from + number - segment.base;
  const piece = segment.file.pieces[index];
  const [range] = piece ? offsetsOfSpans(piece.text, [span]) : [];
  const start = startOfPiece(segment.file, index);
  return range && { uri: segment.file.uri, start: start + range.start, end: start + range.end };
}

/** Where the name stands in each declaration of that kind and name, in load order. */
export function declarationPlaces(cluster: Cluster, kind: NameKind, name: string): FileRange[] {
  return (cluster.structure.byName[kind].get(name) ?? []).flatMap((number) => {
    const tree = cluster.trees[number];
    const place = tree && isBlock(tree) && tree.name ? placeOf(cluster, number, tree.name) : undefined;
    return place ? [place] : [];
  });
}
