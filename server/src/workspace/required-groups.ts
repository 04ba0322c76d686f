import type { Cluster } from './cluster';
import { type GroupLink, groupLinks } from './group-links';

/** Where a required group has to be online: on the system of the group that requires it, or on any other one too. */
export type Nearness = 'here' | 'anywhere';

/** The groups that have to be online before a group may start, over any number of links; the group itself is not among them. */
export interface GroupsBelow {
  /** By number of the group (see `Structure.groups`). */
  readonly groups: ReadonlyMap<number, Nearness>;
  /** False where a link cannot be read or leads to a group that nobody declares: there may be more groups. */
  readonly complete: boolean;
}

/** The links that count for a group, and the groups of which not all links can be read. */
interface LinksBelow {
  readonly below: ReadonlyMap<number, readonly { readonly to: number; readonly nearness: Nearness }[]>;
  readonly open: ReadonlySet<number>;
}

const kept = new WeakMap<readonly GroupLink[], (group: number) => GroupsBelow>();

/**
 * Answers for each group of a cluster, by number, which groups it requires to be online. Reading the links costs a walk over
 * the groups, once for each state of them; each answer costs what it finds. `offline` links need nothing to be online. `online
 * local` over and over is here; after any other location it may be anywhere.
 */
export function requiredGroups(cluster: Cluster): (group: number) => GroupsBelow {
  const links = groupLinks(cluster);
  let answers = kept.get(links);
  if (answers === undefined) kept.set(links, (answers = answersFrom(readLinks(cluster, links))));
  return answers;
}

/** Apart from what reads the links, so that no state of the cluster is kept alive by its answers. */
function answersFrom({ below, open }: LinksBelow): (group: number) => GroupsBelow {
  const known = new Map<number, GroupsBelow>();
  return (group) => {
    let answer = known.get(group);
    if (answer === undefined) known.set(group, (answer = reach(group, below, open)));
    return answer;
  };
}

function readLinks({ structure, trees }: Cluster, links: readonly GroupLink[]): LinksBelow {
  const below = new Map<number, { readonly to: number; readonly nearness: Nearness }[]>();
  const open = new Set<number>();
  const read = new Set<unknown>();
  const numberOf = (name: string): number => structure.groupOf[structure.byName.group.get(name)?.[0] ?? -1] ?? -1;
  for (const { tree, from, to, category, location } of links) {
    read.add(tree);
    const parent = numberOf(from);
    const child = numberOf(to);
    if (category === 'offline') continue;
    if (child < 0 || category !== 'online') open.add(parent);
    else {
      const link = { to: child, nearness: location === 'local' ? ('here' as const) : ('anywhere' as const) };
      const known = below.get(parent);
      if (known) known.push(link);
      else below.set(parent, [link]);
    }
  }
  structure.groups.forEach(({ groupDependencies }, group) => {
    for (const number of groupDependencies) {
      const tree = trees[number];
      if (tree?.kind !== 'group-dependency' || read.has(tree)) continue;
      open.add(tree.parent === undefined ? group : numberOf(tree.parent.text));
    }
  });
  return { below, open };
}

function reach(start: number, below: LinksBelow['below'], open: LinksBelow['open']): GroupsBelow {
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
