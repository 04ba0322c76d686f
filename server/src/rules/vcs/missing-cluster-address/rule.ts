import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, itemsOf } from '../../../syntax/vcs/tree';
import { clusterHeader } from '../../cluster-header';
import { isWholeObject, objectsOf } from '../../global-cluster';

type Data = { cluster: string; own: boolean };

/** A cluster of a global cluster without the address by which the others reach it. */
export const missingClusterAddress: ClusterRule<Data> = {
  id: 'missing-cluster-address',
  title: 'Cluster of a global cluster without ClusterAddress',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['cluster', 'remotecluster'],
  check({ cluster }, report) {
    const remote = objectsOf(cluster, 'remotecluster');
    const own = remote.length > 0 ? clusterHeader(cluster) : undefined;
    for (const tree of own ? [own, ...remote] : remote) {
      if (tree.name === undefined || tree.open === undefined || !isWholeObject(tree)) continue;
      if (attributesNamed(tree, 'ClusterAddress').some(({ value }) => itemsOf(value).length > 0)) continue;
      report({ tree, span: tree.name }, { cluster: tree.name.text, own: tree === own });
    }
  },
  message: ({ cluster, own }) =>
    own
      ? `The cluster "${cluster}" has remote clusters, but no ClusterAddress. In a global cluster every cluster has a virtual ` +
        'address by which the others reach it; without it they take this one for lost. Set ClusterAddress to the address of the group ClusterService.'
      : `The remote cluster "${cluster}" has no ClusterAddress. That is the virtual address by which this cluster reaches it; ` +
        'without it global groups cannot move there. Set ClusterAddress.',
};
