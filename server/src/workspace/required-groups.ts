import type { Cluster } from './cluster';
import { groupLinks } from './group-links';

/** Where a required group has to be online: on the system of the group that requires it, or on any other one too. */
export type Nearness = 'here' | 'anywhere';

/** The groups that have to be online before a group may start, over any number of links; the group itself is not among them. */
export interface GroupsBelow {
  /** By number of the group (see `Structure.groups`). */
  readonly groups: ReadonlyMap<number, Nearness>;
  /** False where a link cannot be read or leads to a group that nobody declares: there may be more groups. */
  readonly complete: boolean;
}

/**
 * Answers for each group of a cluster, by number, which groups it requires to be online. Reading the links costs a walk over
 * the groups; each answer costs what it finds. `offline` links need nothing to be online. `online local` over and over is
 * here; after any other location it may be anywhere.
 */
export function requiredGroups(cluster: Cluster): (group: number) => GroupsBelow {
  const { structure, trees } = cluster;
  const below = new Map<number, { readonly to: number; readonly nearness: Nearness }[]>();
  const open = new Set<number>();
  const read = new Set<unknown>();
  const numberOf = (name: string): number => structure.groupOf[structure.byName.group.get(name)?.[0] ?? -1] ?? -1;
  for (const { tree, from, to, category, location } of groupLinks(cluster)) {
    read.add(tree);
    const parent = numberOf(from);
    const child = numberOf(to);
    if (category === 'offline') continue;
    if (child < 0 || category !== 'online') open.add(parent);
    else {
      const link = { to: child, nearness: location === 'local' ? ('here' as const) : ('anywhere' as const) };
      below.set(parent, [...(below.get(parent) ?? []), link]);
    }
  }
  structure.groups.forEach(({ groupDependencies }, group) => {
    for (const number of groupDependencies) {
      const tree = trees[number];
      if (tree?.kind !== 'group-dependency' || read.has(tree)) continue;
      open.add(tree.parent === undefined ? group : numberOf(tree.parent.text));
    }
  });
  const known = new Map<number, GroupsBelow>();
  return (group) => {
    let answer = known.get(group);
    if (answer === undefined) known.set(group, (answer = reach(group, below, open)));
    return answer;
  };
}

function reach(
  start: number,
  below: ReadonlyMap<number, readonly { readonly to: number; readonly nearness: Nearness }[]>,
  open: ReadonlySet<number>,
): GroupsBelow {
  const groups = new Map<number, Nearness>([[start, 'here']]);
  const left = [start];
  for (let group = left.pop(); group !== undefined; group = left.pop()) {
    const near = groups.get(group);
    for (const { to, nearness } of below.get(group) ?? []) {
      const now: Nearness = near === 'here' ? nearness : 'anywhere';
      const before = groups.get(to);
      // A way that stays on one system says more than one that does not.
      if (before === 'here' || before === now) continue;
      groups.set(to, now);
      left.push(to);
    }
  }
  const complete = ![...groups.keys()].some((group) => open.has(group));
  groups.delete(start);
  return { groups, complete };
}
