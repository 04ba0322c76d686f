import { directoryOf } from '../../workspace/uri-paths';
import { isSameSystem } from '../../workspace/whole-cluster/system-name';
import { type ClusterNode, fileOf, type WholeCluster } from '../../workspace/whole-cluster/whole-cluster';

const kept = new WeakMap<WholeCluster, readonly (readonly ClusterNode[])[]>();

/**
 * The nodes of a cluster whose files can be held against one another. Where a node is there twice, copies were taken at several
 * times: then only those in one folder belong together, and those that are twice even there are left out.
 */
export function comparableNodes(whole: WholeCluster): readonly (readonly ClusterNode[])[] {
  let sets = kept.get(whole);
  if (sets === undefined) kept.set(whole, (sets = setsOf(whole.nodes.filter((node) => isNamed(whole, node)))));
  return sets;
}

/** Whether names speak for a node, and not only the folder in which its files lie. */
function isNamed({ main }: WholeCluster, node: ClusterNode): boolean {
  if (node.certainty === 'stated') return true;
  const hosts = fileOf(node, 'llthosts')?.tree.entries.flatMap(({ name }) => name?.text ?? []) ?? [];
  const names = node.name === undefined ? hosts : [node.name, ...hosts];
  const systems = [...(main?.structure.byName.system.keys() ?? [])];
  return names.some((name) => systems.some((system) => isSameSystem(system, name)));
}

function setsOf(nodes: readonly ClusterNode[]): readonly (readonly ClusterNode[])[] {
  if (!isAnyTwice(nodes)) return [nodes];
  const byFolder = new Map<string, ClusterNode[]>();
  for (const node of nodes) {
    const folder = directoryOf(node.root);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), node]);
  }
  return [...byFolder.values()].filter((set) => !isAnyTwice(set));
}

function isAnyTwice(nodes: readonly ClusterNode[]): boolean {
  const names = nodes.flatMap(({ name }) => name ?? []);
  return names.some((name, at) => names.slice(at + 1).some((other) => isSameSystem(name, other)));
}
