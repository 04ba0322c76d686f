import type { Fix } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import type { Cluster } from '../../../workspace/cluster';
import { lineBreakOf } from '../../line-break';

/**
 * Adds the declaration of a system behind the last one, or behind the cluster's. Never safe: whether there is such a node
 * only its owner knows.
 */
export function declareSystem(cluster: Cluster, system: string): readonly Fix[] {
  const { trees, structure } = cluster;
  const last = (['system', 'cluster'] as const)
    .map((kind) => Math.max(-1, ...[...structure.byName[kind].values()].flat()))
    .find((number) => number >= 0);
  const tree = last === undefined ? undefined : trees[last];
  // Behind a block that is not closed the new one would become a part of it.
  if (tree === undefined || tree.problems.length > 0 || tree.tokenCount === 0) return [];
  const lineBreak = lineBreakOf(cluster);
  const text = `${lineBreak}${lineBreak}system ${quotedString(system)} (${lineBreak}\t)`;
  const span = { first: 0, last: tree.tokenCount - 1 };
  return [{ title: `Declare the system "${system}"`, safe: false, edits: [{ tree, span, how: 'after', text }] }];
}
