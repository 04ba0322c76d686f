import { dependencyDepth } from '../../../catalog/vcs/group-dependencies';
import type { ClusterRule } from '../../../engine/rule';
import { dependencyCycles } from '../../../workspace/dependency-cycles';
import { type GroupLink, groupLinks } from '../../../workspace/group-links';

type Data = { groups: readonly string[]; limit: number };

/** A tree of dependent groups with more levels than the product allows. */
export const groupDependencyTooDeep: ClusterRule<Data> = {
  id: 'group-dependency-too-deep',
  title: 'Tree of dependent groups with too many levels',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group-dependency'],
  check({ cluster }, report) {
    const links = groupLinks(cluster).filter(({ child }) => child !== undefined);
    if (links.length < dependencyDepth.levels || dependencyCycles(links).length > 0) return;
    const deepest = deepestWays(links);
    for (const link of links) {
      const below = deepest.get(link.to) ?? [];
      const above = links.some(({ to }) => to === link.from);
      // One finding a tree: at its root, where the way down is longest.
      const way = [link, ...below];
      if (above || way.length < dependencyDepth.levels || deepest.get(link.from)?.[0] !== link) continue;
      const first = way[dependencyDepth.levels - 1];
      if (first === undefined) continue;
      report(
        { tree: first.tree, span: first.tree.child ?? { first: 0, last: 0 } },
        { groups: [link.from, ...way.map(({ to }) => to)], limit: dependencyDepth.levels },
        {
          related: way
            .filter((other) => other !== first)
            .map(({ tree, from, to }) => ({
              tree,
              span: tree.child ?? { first: 0, last: 0 },
              message: `Group "${from}" requires group "${to}"`,
            })),
        },
      );
    }
  },
  message: ({ groups, limit }) =>
    `This chain of dependent groups has ${String(groups.length)} levels: ${groups.map((name) => `"${name}"`).join(' requires ')}. ` +
    `VCS links at most ${String(limit)} levels, and the configuration is not loaded. Shorten the chain, for instance by moving resources into fewer groups.`,
};

/** For each group the longest way down from it. The links hold no cycle. */
function deepestWays(links: readonly GroupLink[]): Map<string, GroupLink[]> {
  const below = new Map<string, GroupLink[]>();
  for (const link of links) below.set(link.from, [...(below.get(link.from) ?? []), link]);
  const deepest = new Map<string, GroupLink[]>();
  // Children first, with a list of our own in place of the call stack: files may hold very long chains.
  const work = [...below.keys()];
  for (let name = work.at(-1); name !== undefined; name = work.at(-1)) {
    const children = below.get(name) ?? [];
    const open = deepest.has(name) ? [] : children.filter(({ to }) => !deepest.has(to) && below.has(to));
    if (open.length > 0) {
      work.push(...open.map(({ to }) => to));
      continue;
    }
    work.pop();
    if (deepest.has(name)) continue;
    let way: GroupLink[] = [];
    for (const link of children) {
      const down = deepest.get(link.to) ?? [];
      if (down.length + 1 > way.length) way = [link, ...down];
    }
    deepest.set(name, way);
  }
  return deepest;
}
