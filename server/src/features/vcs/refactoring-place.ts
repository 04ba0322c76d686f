import type { OffsetRange } from '../../text/offset-range';
import { offsetsOfSpans } from '../../syntax/vcs/span-offsets';
import { type Attribute, type Block, isBlock, type Span } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { indexOfPiece, startOfPiece } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { PlacedEdit } from '../shared/refactoring';
import { numberOfPiece } from './declaration-place';

/** The block at an offset, and the attribute if there is one. */
export interface RefactoringPlace {
  readonly cluster: Cluster;
  /** The number of the declaration in the cluster. */
  readonly number: number;
  readonly block: Block;
  readonly attribute: Attribute | undefined;
  /** The text of the file. */
  readonly text: string;
  /** Where a part of the block stands in the file. */
  range(span: Span): OffsetRange;
  /** A part of the block, as it is written. */
  written(span: Span): string;
  replace(span: Span, text: string): PlacedEdit;
  at(range: OffsetRange, text: string): PlacedEdit;
}

/** Where an offset lies; undefined outside of blocks, and in blocks that cannot be read. */
export function refactoringPlace(workspace: VcsWorkspace, uri: string, offset: number): RefactoringPlace | undefined {
  const file = workspace.file(uri);
  const index = file === undefined ? 0 : indexOfPiece(file.ends, offset);
  const piece = file?.pieces[index];
  const block = piece?.tree;
  if (file === undefined || piece === undefined || block === undefined || !isBlock(block)) return undefined;
  if (block.problems.length > 0 || block.conflict !== undefined) return undefined;
  const [cluster] = workspace.clustersOf(uri);
  const number = cluster && numberOfPiece(cluster, file, index);
  if (cluster === undefined || number === undefined) return undefined;
  const base = startOfPiece(file, index);
  const within = offset - base;
  const ranges = offsetsOfSpans(piece.text, block.attributes);
  const attribute = block.attributes.find((_, at) => {
    const range = ranges[at];
    return range !== undefined && range.start <= within && within <= range.end;
  });
  const range = (span: Span): OffsetRange => {
    const [found = { start: 0, end: 0 }] = offsetsOfSpans(piece.text, [span]);
    return { start: base + found.start, end: base + found.end };
  };
  return {
    cluster,
    number,
    block,
    attribute,
    text: file.text,
    range,
    written(span) {
      const { start, end } = range(span);
      return file.text.slice(start, end);
    },
    replace: (span, text) => ({ uri, ...range(span), text }),
    at: ({ start, end }, text) => ({ uri, start, end, text }),
  };
}
