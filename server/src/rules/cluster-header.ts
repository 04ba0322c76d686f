import type { ObjectDeclaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';

/** The one `cluster` declaration, if it has a name and no mistake in its block; else nobody can tell what it says. */
export function clusterHeader(cluster: Cluster): ObjectDeclaration | undefined {
  const [number, second] = [...cluster.structure.byName.cluster.values()].flat();
  const tree = number === undefined ? undefined : cluster.trees[number];
  if (tree?.kind !== 'cluster' || tree.name === undefined || second !== undefined) return undefined;
  return tree.problems.length > 0 || tree.conflict !== undefined ? undefined : tree;
}
