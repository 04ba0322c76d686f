import { type Attribute, type GroupDependency, type ObjectDeclaration, scalarText } from '../syntax/vcs/tree';
import type { Cluster } from './cluster';
import type { DependencyEdge } from './dependency-cycles';
import type { Structure } from './structure';

/** One `requires group`, with both groups: `from` needs `to`. */
export interface GroupLink extends DependencyEdge {
  readonly tree: GroupDependency;
  readonly parent: ObjectDeclaration;
  /** Undefined where no group has the child's name. */
  readonly child: ObjectDeclaration | undefined;
  readonly category: string | undefined;
  readonly location: string | undefined;
  readonly rigidity: string | undefined;
}

interface KeptLinks {
  /** How often groups and links had changed; the counters only grow, so the sum says whether one of them did. */
  readonly changes: number;
  readonly groups: Structure['groups'];
  readonly names: Structure['byName']['group'];
  readonly links: readonly GroupLink[];
}

const kept = new WeakMap<Cluster['lineage'], KeptLinks>();

/**
 * All links between groups that are written whole, in load order. The parent is the group that the line names in front, else
 * the one it stands in. Many rules ask for them: they are read once for each state of the groups, and the list stays the same
 * while groups, their names and all that requires groups stay as they are.
 */
export function groupLinks(cluster: Cluster): readonly GroupLink[] {
  const {
    lineage,
    structure: {
      groups,
      byName: { group: names },
    },
    versions,
  } = cluster;
  const changes = (versions.group ?? 0) + (versions['group-dependency'] ?? 0);
  const known = kept.get(lineage);
  if (known?.groups === groups && known.names === names && known.changes === changes) return known.links;
  const links = readLinks(cluster);
  kept.set(lineage, { changes, groups, names, links });
  return links;
}

function readLinks({ structure, trees }: Cluster): GroupLink[] {
  const links: GroupLink[] = [];
  const { group: byName } = structure.byName;
  // Of two groups of one name nobody knows which one is meant.
  const isAmbiguous = (name: string): boolean => (byName.get(name)?.length ?? 0) > 1;
  for (const { header, groupDependencies } of structure.groups) {
    for (const number of groupDependencies) {
      const tree = trees[number] as GroupDependency;
      const named = tree.parent && byName.get(tree.parent.text)?.[0];
      const parent = trees[named ?? header] as ObjectDeclaration;
      if (tree.child === undefined || parent.name === undefined || tree.problems.length > 0) continue;
      if (isAmbiguous(parent.name.text) || isAmbiguous(tree.child.text)) continue;
      const [child] = byName.get(tree.child.text) ?? [];
      links.push({
        from: parent.name.text,
        to: tree.child.text,
        tree,
        parent,
        child: child === undefined ? undefined : (trees[child] as ObjectDeclaration),
        category: tree.category?.text,
        location: tree.location?.text,
        rigidity: tree.rigidity?.text,
      });
    }
  }
  return links;
}

/** The value of a group's Parallel attribute: `0` where it is not set, undefined where it cannot be read for sure. */
export function parallelOf(group: ObjectDeclaration): string | undefined {
  let found: Attribute | undefined;
  for (const attribute of group.attributes) {
    if (attribute.name.text !== 'Parallel') continue;
    if (found !== undefined || attribute.broken) return undefined;
    found = attribute;
  }
  return found === undefined && group.problems.length === 0 ? '0' : scalarText(found);
}
