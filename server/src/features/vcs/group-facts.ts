import { type GroupKind, groupKindOf } from '../../catalog/vcs/group-dependencies';
import { attributeNamed, itemsOf, type ObjectDeclaration, scalarText } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import type { GroupEntry } from '../../workspace/structure';

/** A system of a group's SystemList with its priority, where the list gives one that can be read. */
export interface ListedSystem {
  readonly name: string;
  readonly priority?: number;
}

/** The header of a group. */
export function headerOf(cluster: Cluster, group: GroupEntry): ObjectDeclaration | undefined {
  const tree = cluster.trees[group.header];
  return tree?.kind === 'group' ? tree : undefined;
}

/** The first group of that name. */
export function groupNamed(cluster: Cluster, name: string): GroupEntry | undefined {
  const number = cluster.structure.byName.group.get(name)?.[0];
  return number === undefined ? undefined : cluster.structure.groups[cluster.structure.groupOf[number] ?? -1];
}

/** `hybrid` for Parallel = 2; undefined where the value cannot be read. */
export function kindOfGroup(header: ObjectDeclaration): GroupKind | 'hybrid' | undefined {
  const attribute = attributeNamed(header, 'Parallel');
  if (attribute === undefined) return 'failover';
  const value = scalarText(attribute) ?? '';
  return value === '2' ? 'hybrid' : groupKindOf(value);
}

/** The systems of a group, by priority. */
export function systemsOfGroup(header: ObjectDeclaration): ListedSystem[] {
  let before = -1;
  const systems = itemsOf(attributeNamed(header, 'SystemList')?.value).map(({ key, value }) => {
    // A missing number is the one before plus 1.
    const priority = value === undefined ? before + 1 : /^\d+$/.test(value.text) ? Number(value.text) : undefined;
    before = priority ?? before;
    return { name: key.text, ...(priority !== undefined && { priority }) };
  });
  return systems.sort((one, other) => (one.priority ?? Infinity) - (other.priority ?? Infinity) || 0);
}
