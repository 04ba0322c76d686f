import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, itemsOf } from '../../../syntax/vcs/tree';
import { groupsWriting } from '../../../workspace/groups-writing';
import { clusterHeader } from '../../cluster-header';

type Data = { group: string; own: string };

/** A global group that may not run in the cluster that configures it. */
export const clusterListWithoutOwnCluster: ClusterRule<Data> = {
  id: 'cluster-list-without-own-cluster',
  title: 'ClusterList without the cluster itself',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['cluster', 'remotecluster', 'group'],
  exact: true,
  check({ cluster, names }, report) {
    if (!names.certain('cluster') || !names.certain('remotecluster')) return;
    const own = clusterHeader(cluster)?.name?.text;
    if (own === undefined || own === '') return;
    for (const { tree } of groupsWriting(cluster, 'ClusterList')) {
      const [list, second] = attributesNamed(tree, 'ClusterList');
      if (list === undefined || second !== undefined || list.broken || tree.conflict !== undefined) continue;
      const listed = itemsOf(list.value).map(({ key }) => key.text);
      // A name that nobody knows may be the cluster's own, misspelt: unknown-cluster tells of it.
      const isKnown = listed.every((name) => name === own || names.has('remotecluster', name));
      if (listed.length === 0 || !isKnown || listed.includes(own)) continue;
      report({ tree, span: list.name }, { group: tree.name?.text ?? '', own });
    }
  },
  message: ({ group, own }) =>
    `ClusterList of the group "${group}" does not name "${own}", the cluster of this file. A global group is believed to run ` +
    'only in the clusters of its ClusterList (unconfirmed), so it may not start here. ' +
    `Add "${own}" with its priority, or take the group out of this file.`,
};
