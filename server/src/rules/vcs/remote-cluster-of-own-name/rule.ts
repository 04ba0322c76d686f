import type { ClusterRule } from '../../../engine/rule';
import { clusterHeader } from '../../cluster-header';
import { objectsOf } from '../../global-cluster';

type Data = { name: string };

/** A remote cluster with the name of the cluster that the file describes. */
export const remoteClusterOfOwnName: ClusterRule<Data> = {
  id: 'remote-cluster-of-own-name',
  title: 'Remote cluster with the name of the cluster itself',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['cluster'],
  check({ cluster }, report) {
    const own = clusterHeader(cluster);
    if (own?.name === undefined) return;
    const { text } = own.name;
    for (const tree of objectsOf(cluster, 'remotecluster')) {
      if (tree.name?.text !== text) continue;
      const related = [{ tree: own, span: own.name, message: 'The cluster itself' }];
      report({ tree, span: tree.name }, { name: text }, { related });
    }
  },
  message: ({ name }) =>
    `"${name}" is the name of this cluster, so a remote cluster cannot have it: names of clusters are unique in a global ` +
    'cluster, and ClusterList of the groups tells them apart by name alone. Write the name of the other cluster.',
};
