import { offsetsOfSpans } from '../syntax/vcs/span-offsets';
import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import type { FixEdit } from './rule';

/**
 * Puts a line into the group that the declaration belongs to: behind its last link or dependency of that kind, or behind
 * its other lines. Undefined where that place cannot be told.
 */
export function lineInGroup(
  cluster: Cluster,
  member: Declaration,
  line: string,
  kind: 'dependencies' | 'groupDependencies',
): FixEdit | undefined {
  const { structure, trees } = cluster;
  const group = structure.groups[structure.groupOf[trees.indexOf(member)] ?? -1];
  if (group === undefined) return undefined;
  const sibling = group[kind].at(-1) ?? group.dependencies.at(-1);
  const number = sibling ?? group.resources.at(-1) ?? group.header;
  const tree = trees[number];
  // Behind a block that is not closed the line would become a part of it.
  if (tree === undefined || tree.problems.length > 0 || tree.tokenCount === 0) return undefined;
  const { lineBreak, indent } = layoutAt(cluster, number);
  const gap = sibling === undefined ? lineBreak + lineBreak : lineBreak;
  // Members of a group stand one step further in than its header.
  const text = gap + (number === group.header ? `${indent}\t` : indent) + line;
  const span = { first: 0, last: tree.tokenCount - 1 };
  return { tree, span, how: 'after', text };
}

/** How lines end around a declaration, and how far its first line is set in; a tab where it begins within a line. */
function layoutAt(cluster: Cluster, number: number): { readonly lineBreak: string; readonly indent: string } {
  const segment = cluster.segments.find(({ base, from, to }) => number >= base && number < base + to - from);
  if (segment === undefined) return { lineBreak: '\n', indent: '\t' };
  const { file } = segment;
  const piece = segment.from + number - segment.base;
  const [first] = offsetsOfSpans(file.pieces[piece]?.text ?? '', [{ first: 0, last: 0 }]);
  const start = (piece === 0 ? 0 : (file.ends[piece - 1] ?? 0)) + (first?.start ?? 0);
  const before = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  return { lineBreak: file.text.includes('\r\n') ? '\r\n' : '\n', indent: /^[ \t]*$/.test(before) ? before : '\t' };
}
