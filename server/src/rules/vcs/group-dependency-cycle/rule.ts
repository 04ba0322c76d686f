import type { ClusterRule } from '../../../engine/rule';
import { dependencyCycles } from '../../../workspace/dependency-cycles';
import { groupLinks } from '../../../workspace/group-links';
import { wordWay } from '../../dependency-way';

type Data = { groups: readonly string[] };

/** Groups that need one another in a circle. */
export const groupDependencyCycle: ClusterRule<Data> = {
  id: 'group-dependency-cycle',
  title: 'Groups that require one another in a circle',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group-dependency', 'group-name'],
  exact: true,
  check({ cluster }, report) {
    // A group that requires itself is no circle but a link that cannot be: invalid-group-dependency says so.
    const links = groupLinks(cluster).filter(({ from, to, child }) => child !== undefined && from !== to);
    for (const cycle of dependencyCycles(links)) {
      const [anchor, ...others] = cycle;
      if (anchor === undefined) continue;
      report(
        { tree: anchor.tree, span: anchor.tree.child ?? { first: 0, last: 0 } },
        { groups: [anchor.from, ...cycle.map(({ to }) => to)] },
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
  message: ({ groups }) =>
    `These groups require one another in a circle: ${wordWay(groups)}. ` +
    'None of them could start first, and the configuration is not loaded. Remove one of the dependencies.',
};
