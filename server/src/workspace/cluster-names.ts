import type { ProductVersion } from '../catalog/vcs/product-version';
import { attributesNamed, itemsOf, type ObjectDeclaration, type ResourceDeclaration } from '../syntax/vcs/tree';
import { type Cluster, namesAreCertain, typeNamed } from './cluster';
import type { ResourceType } from './resource-type';
import type { NameKind } from './structure';

/** A resource and the header of the group in which it stands. */
export interface ResourceHome {
  readonly tree: ResourceDeclaration;
  readonly group: ObjectDeclaration;
}

/**
 * What a group may know of the rest of the cluster: names, types, and where a resource stands that it asks for by name. A
 * group is judged again when the answer to something that it has asked is another one.
 */
export interface ClusterNames {
  /** Whether a declaration of that kind has the name. */
  has(kind: NameKind, name: string): boolean;
  /** All names of that kind. */
  all(kind: NameKind): Iterable<string>;
  /** Whether a name that `has` does not know is really undeclared. */
  certain(kind: NameKind): boolean;
  /** Whether the files are somebody's excerpt: what they do not declare may stand in the rest. */
  readonly excerpt: boolean;
  /** The type of that name, from the cluster's files or the catalog. */
  type(name: string): ResourceType | undefined;
  /** The resources of that name that stand in groups, in load order, each with the header of its group. */
  homes(resource: string): readonly ResourceHome[];
  /** The product version that the files are for, where somebody says so. */
  readonly version: ProductVersion | undefined;
}

/** The names of a cluster. */
export function clusterNames(cluster: Cluster): ClusterNames {
  const { structure, trees } = cluster;
  const types = new Map<string, ResourceType | undefined>();
  return {
    has: (kind, name) => structure.byName[kind].has(name),
    all: (kind) => structure.byName[kind].keys(),
    certain: (kind) => namesAreCertain(cluster, kind),
    excerpt: cluster.excerpt,
    type(name) {
      if (!types.has(name)) types.set(name, typeNamed(cluster, name));
      return types.get(name);
    },
    homes: (resource) =>
      (structure.byName.resource.get(resource) ?? []).flatMap((number) => {
        const group = structure.groups[structure.groupOf[number] ?? -1];
        if (group === undefined) return [];
        return [{ tree: trees[number] as ResourceDeclaration, group: trees[group.header] as ObjectDeclaration }];
      }),
    version: cluster.version,
  };
}

/** The names in UserNames of the cluster. */
export function usersOf(cluster: Cluster): ReadonlySet<string> {
  const users = new Set<string>();
  for (const numbers of cluster.structure.byName.cluster.values()) {
    for (const number of numbers) {
      for (const attribute of attributesNamed(cluster.trees[number] as ObjectDeclaration, 'UserNames')) {
        for (const item of itemsOf(attribute.value)) users.add(item.key.text);
      }
    }
  }
  return users;
}
