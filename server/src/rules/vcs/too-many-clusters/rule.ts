import type { ClusterRule } from '../../../engine/rule';
import { objectsOf } from '../../global-cluster';

type Data = { clusters: number };

/** The most clusters of one global cluster, this one among them. */
const MOST = 4;

/** More remote clusters than a global cluster may have. */
export const tooManyClusters: ClusterRule<Data> = {
  id: 'too-many-clusters',
  title: 'Global cluster of more than four clusters',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: [],
  check({ cluster }, report) {
    // One name declared twice is told of by duplicate-name.
    const byName = new Map(objectsOf(cluster, 'remotecluster').map((tree) => [tree.name?.text, tree]));
    const tree = [...byName.values()][MOST - 1];
    if (tree?.name) report({ tree, span: tree.name }, { clusters: byName.size + 1 });
  },
  message: ({ clusters }) =>
    `With this one the global cluster has ${String(clusters)} clusters. VCS supports at most ${String(MOST)}: what the others do ` +
    'when a site is lost is not defined. Take a remote cluster out.',
};
