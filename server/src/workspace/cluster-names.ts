import { type ProductVersion, sameVersion } from '../catalog/vcs/product-version';
import { attributesNamed, itemsOf, type ObjectDeclaration } from '../syntax/vcs/tree';
import { type Cluster, namesAreCertain, typeNamed } from './cluster';
import type { ResourceType } from './resource-type';
import type { NameKind } from './structure';

/**
 * What a declaration or a group may know of the rest of the cluster: names and types, nothing that stands inside other
 * declarations. Stays the same object while none of that changes, so findings that rest on it can be kept.
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
  /** Whether a resource of that name stands in a group other than the one of that number (see `GroupSubject`). */
  inOtherGroup(resource: string, group: number): boolean;
  /** The product version that the files are for, where somebody says so. */
  readonly version: ProductVersion | undefined;
  /** The names in UserNames of the cluster. */
  readonly users: ReadonlySet<string>;
}

/** The names of a cluster; `previous` is given back where nothing that it says has changed. */
export function clusterNames(
  cluster: Cluster,
  previous?: { readonly cluster: Cluster; readonly names: ClusterNames },
): ClusterNames {
  if (previous && sameNames(cluster, previous.cluster)) return previous.names;
  const { structure } = cluster;
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
    inOtherGroup: (resource, group) =>
      (structure.byName.resource.get(resource) ?? []).some((number) => {
        const owner = structure.groupOf[number] ?? -1;
        return owner >= 0 && owner !== group;
      }),
    version: cluster.version,
    users: usersOf(cluster),
  };
}

function sameNames(cluster: Cluster, previous: Cluster): boolean {
  return (
    cluster.structure === previous.structure &&
    cluster.includeMissing === previous.includeMissing &&
    cluster.excerpt === previous.excerpt &&
    sameVersion(cluster.version, previous.version) &&
    cluster.own === previous.own &&
    cluster.versions.type === previous.versions.type &&
    cluster.versions.cluster === previous.versions.cluster
  );
}

function usersOf(cluster: Cluster): ReadonlySet<string> {
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
