import { objectAttribute } from '../catalog/vcs/catalog';
import { attributesNamed, itemsOf, type ObjectDeclaration } from '../syntax/vcs/tree';
import { type Cluster, declarationsNamed } from '../workspace/cluster';

/** The declarations of remote clusters or heartbeats with a name, in load order. */
export function objectsOf(cluster: Cluster, kind: 'remotecluster' | 'heartbeat'): ObjectDeclaration[] {
  return [...cluster.structure.byName[kind].keys()]
    .filter((name) => name !== '')
    .flatMap((name) => declarationsNamed(cluster, kind, name));
}

/** Whether every attribute of the object can be read and is known: an attribute that it lacks is then really missing. */
export function isWholeObject(tree: ObjectDeclaration): boolean {
  if (tree.problems.length > 0 || tree.conflict !== undefined || tree.kind === 'snmp' || tree.kind === 'type')
    return false;
  const { kind } = tree;
  return tree.attributes.every(({ name, broken }) => !broken && objectAttribute(kind, name.text) !== undefined);
}

/** The names in ClusterList of a group or a heartbeat. */
export function clusterListOf(tree: ObjectDeclaration): readonly string[] {
  return attributesNamed(tree, 'ClusterList').flatMap(({ value }) => itemsOf(value).map(({ key }) => key.text));
}
