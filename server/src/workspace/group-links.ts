import { attributesNamed, type GroupDependency, type ObjectDeclaration, scalarText } from '../syntax/vcs/tree';
import type { Cluster } from './cluster';
import type { DependencyEdge } from './dependency-cycles';

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

/** All links between groups that are written whole, in load order. The parent is the group that the line names in front, else the one it stands in. */
export function groupLinks(cluster: Cluster): GroupLink[] {
  const { structure, trees } = cluster;
  return structure.groups.flatMap(({ header, groupDependencies }) =>
    groupDependencies.flatMap((number) => {
      const tree = trees[number] as GroupDependency;
      const named = tree.parent && structure.byName.group.get(tree.parent.text)?.[0];
      const parent = trees[named ?? header] as ObjectDeclaration;
      if (tree.child === undefined || parent.name === undefined || tree.problems.length > 0) return [];
      // Of two groups of one name nobody knows which one is meant.
      const isAmbiguous = (name: string): boolean => (structure.byName.group.get(name)?.length ?? 0) > 1;
      if (isAmbiguous(parent.name.text) || isAmbiguous(tree.child.text)) return [];
      const [child] = structure.byName.group.get(tree.child.text) ?? [];
      return [
        {
          from: parent.name.text,
          to: tree.child.text,
          tree,
          parent,
          child: child === undefined ? undefined : (trees[child] as ObjectDeclaration),
          category: tree.category?.text,
          location: tree.location?.text,
          rigidity: tree.rigidity?.text,
        },
      ];
    }),
  );
}

/** The value of a group's Parallel attribute: `0` where it is not set, undefined where it cannot be read for sure. */
export function parallelOf(group: ObjectDeclaration): string | undefined {
  const [attribute, second] = attributesNamed(group, 'Parallel');
  if (attribute === undefined) return group.problems.length === 0 ? '0' : undefined;
  return second === undefined && !attribute.broken ? scalarText(attribute) : undefined;
}
