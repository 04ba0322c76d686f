import type { Fix } from '../engine/rule';
import { quotedString } from '../syntax/vcs/quoting';
import { offsetsOfSpans } from '../syntax/vcs/span-offsets';
import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';

/**
 * Adds `PARENT requires CHILD` behind the last dependency of the group that the declaration belongs to, or behind its last
 * resource. None where that place cannot be told. Never safe: it changes the order in which the group starts and stops.
 */
export function addDependency(cluster: Cluster, member: Declaration, parent: string, child: string): readonly Fix[] {
  const line = `${quotedString(parent)} requires ${quotedString(child)}`;
  return addLine(cluster, member, line, `Add "${parent} requires ${child}"`, 'dependencies');
}

/** Adds `requires group CHILD LINK` behind the links, dependencies or resources of the group that the declaration belongs to. */
export function addGroupDependency(cluster: Cluster, member: Declaration, child: string, link: string): readonly Fix[] {
  const line = `requires group ${quotedString(child)} ${link}`;
  return addLine(cluster, member, line, `Add "requires group ${child} ${link}"`, 'groupDependencies');
}

function addLine(
  cluster: Cluster,
  member: Declaration,
  line: string,
  title: string,
  kind: 'dependencies' | 'groupDependencies',
): readonly Fix[] {
  const { structure, trees } = cluster;
  const group = structure.groups[structure.groupOf[trees.indexOf(member)] ?? -1];
  if (group === undefined) return [];
  const sibling = group[kind].at(-1) ?? group.dependencies.at(-1);
  const number = sibling ?? group.resources.at(-1) ?? group.header;
  const tree = trees[number];
  // Behind a block that is not closed the line would become a part of it.
  if (tree === undefined || tree.problems.length > 0 || tree.tokenCount === 0) return [];
  const { lineBreak, indent } = layoutAt(cluster, number);
  const gap = sibling === undefined ? lineBreak + lineBreak : lineBreak;
  // Members of a group stand one step further in than its header.
  const text = gap + (number === group.header ? `${indent}\t` : indent) + line;
  const span = { first: 0, last: tree.tokenCount - 1 };
  return [{ title, safe: false, edits: [{ tree, span, how: 'after', text }] }];
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
