import { dependencyDepth } from '../../../catalog/vcs/group-dependencies';
import { isBefore } from '../../../catalog/vcs/product-version';
import type { ClusterRule } from '../../../engine/rule';
import { dependencyCycles } from '../../../workspace/dependency-cycles';
import { type GroupLink, groupLinks } from '../../../workspace/group-links';

type Data = { groups: readonly string[]; levels: number; limit: number };

/** Links beyond these are not listed. */
const MOST_SHOWN = 12;

/** The longest way down from a group: its first link, and the number of levels with the group itself. */
interface Way {
  readonly levels: number;
  readonly link: GroupLink;
}

/** A tree of dependent groups with more levels than the product allows. */
export const groupDependencyTooDeep: ClusterRule<Data> = {
  id: 'group-dependency-too-deep',
  title: 'Tree of dependent groups with too many levels',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group-dependency', 'group-name'],
  exact: true,
  check({ cluster }, report) {
    const links = groupLinks(cluster).filter(({ child }) => child !== undefined);
    const limit = isBefore(cluster.version, '5.0') ? dependencyDepth.levelsIn41 : dependencyDepth.levels;
    if (links.length < limit || dependencyCycles(links).length > 0) return;
    const deepest = deepestLinks(links);
    const required = new Set(links.map(({ to }) => to));
    for (const link of links) {
      // One finding a tree: at its root, where the way down is longest.
      const way = deepest.get(link.from);
      if (required.has(link.from) || way?.link !== link || way.levels <= limit) continue;
      const shown = wayDown(deepest, link, MOST_SHOWN);
      const tooMany = shown[limit - 1];
      if (tooMany === undefined) continue;
      const others = shown.filter((other) => other !== tooMany);
      report(
        { tree: tooMany.tree, span: tooMany.tree.child ?? { first: 0, last: 0 } },
        { groups: [link.from, ...shown.map(({ to }) => to)], levels: way.levels, limit },
        {
          related: others.map(({ tree, from, to }) => ({
            tree,
            span: tree.child ?? { first: 0, last: 0 },
            message: `Group "${from}" requires group "${to}"`,
          })),
        },
      );
    }
  },
  message: ({ groups, levels, limit }) =>
    `This chain of dependent groups has ${String(levels)} levels: ${groups.map((name) => `"${name}"`).join(' requires ')}${levels > groups.length ? ' and so on' : ''}. ` +
    `VCS links at most ${String(limit)} levels, and the configuration is not loaded. Shorten the chain, for instance by moving resources into fewer groups.`,
};

/** For each group that requires others the longest way down from it. The links hold no cycle. */
function deepestLinks(links: readonly GroupLink[]): Map<string, Way> {
  const below = new Map<string, GroupLink[]>();
  for (const link of links) {
    const known = below.get(link.from);
    if (known) known.push(link);
    else below.set(link.from, [link]);
  }
  const deepest = new Map<string, Way>();
  // Children first, with a list of our own in place of the call stack: files may hold very long chains.
  const work = [...below.keys()];
  for (let name = work.at(-1); name !== undefined; name = work.at(-1)) {
    const children = deepest.has(name) ? [] : (below.get(name) ?? []);
    const open = children.filter(({ to }) => !deepest.has(to) && below.has(to));
    if (open.length > 0) {
      for (const { to } of open) work.push(to);
      continue;
    }
    work.pop();
    for (const link of children) {
      const levels = (deepest.get(link.to)?.levels ?? 1) + 1;
      if (levels > (deepest.get(name)?.levels ?? 0)) deepest.set(name, { levels, link });
    }
  }
  return deepest;
}

function wayDown(deepest: ReadonlyMap<string, Way>, first: GroupLink, most: number): GroupLink[] {
  const way = [first];
  for (let next = deepest.get(first.to)?.link; next && way.length < most; next = deepest.get(next.to)?.link)
    way.push(next);
  return way;
}
