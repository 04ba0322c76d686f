import { dependencyForms } from '../../../catalog/vcs/group-dependencies';
import { isBefore } from '../../../catalog/vcs/product-version';
import type { ClusterRule } from '../../../engine/rule';
import { type GroupLink, groupLinks } from '../../../workspace/group-links';

type Data = { parent: string; child: string; first: string; since: string };

/** The first release with several required groups for one group. */
const SEVERAL_CHILDREN_SINCE = '5.0';

/** A link between groups that the release does not know yet. */
export const groupDependencyBeyondRelease: ClusterRule<Data> = {
  id: 'group-dependency-beyond-release',
  title: 'Link between groups that the release does not know yet',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group-dependency', 'group-name'],
  exact: true,
  check({ cluster }, report) {
    const { version } = cluster;
    if (version === undefined) return;
    const first = new Map<string, GroupLink>();
    for (const link of groupLinks(cluster)) {
      const { tree, from: parent, to: child, category, location } = link;
      if (tree.child === undefined) continue;
      const since = dependencyForms.find((form) => form.category === category && form.location === location)?.since;
      if (since !== undefined && isBefore(version, since) && tree.location !== undefined) {
        report({ tree, span: tree.location }, { parent, child, first: '', since }, { severity: 'warning' });
        continue;
      }
      const earlier = first.get(parent);
      if (earlier === undefined) first.set(parent, link);
      // A second link to the same group, or to itself, is told of by invalid-group-dependency.
      else if (earlier.to !== child && parent !== child && isBefore(version, SEVERAL_CHILDREN_SINCE)) {
        const span = earlier.tree.child ?? earlier.tree.category ?? { first: 0, last: 0 };
        const related = [{ tree: earlier.tree, span, message: 'The first required group' }];
        report(
          { tree, span: tree.child },
          { parent, child, first: earlier.to, since: SEVERAL_CHILDREN_SINCE },
          { related },
        );
      }
    }
  },
  message: ({ parent, child, first, since }) =>
    first === ''
      ? `"site" is a location of dependencies since ${since}, and these files are for an earlier release, which does not ` +
        `know the link from "${parent}" to "${child}". Choose local, global or remote.`
      : `"${parent}" requires "${first}" already. Before ${since} a group may require one other group only: the link to "${child}" ` +
        'is refused. Link the groups in a chain, or join the two that are required.',
};
