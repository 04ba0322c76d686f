import type { ClusterRule } from '../../../engine/rule';
import { resourcesOfType } from '../../../workspace/cluster';

type Data = { type: string; resource: string; first: string };

/** A second CVMCluster or CFSfsckd resource. */
export const duplicateCvmResource: ClusterRule<Data> = {
  id: 'duplicate-cvm-resource',
  title: 'Second CVMCluster or CFSfsckd resource',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['resource:CVMCluster', 'resource:CFSfsckd'],
  exact: true,
  check({ cluster }, report) {
    for (const type of ['CVMCluster', 'CFSfsckd']) {
      const [first, ...others] = resourcesOfType(cluster, type).flatMap((tree) =>
        tree.name ? [{ tree, span: tree.name }] : [],
      );
      for (const { tree, span } of first ? others : []) {
        // Two declarations of one name are told of by duplicate-name.
        if (first === undefined || span.text === first.span.text) continue;
        report(
          { tree, span },
          { type, resource: span.text, first: first.span.text },
          { related: [{ ...first, message: `The first ${type} resource.` }] },
        );
      }
    }
  },
  message: ({ type, resource, first }) =>
    `"${resource}" is a second ${type} resource beside "${first}". A cluster has one ${type === 'CVMCluster' ? 'cluster volume manager' : 'vxfsckd daemon on each system'}, ` +
    'and two resources start, stop and report it against each other. Keep one of them, in the group cvm.',
};
