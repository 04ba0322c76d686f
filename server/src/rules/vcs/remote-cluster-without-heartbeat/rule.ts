import type { ClusterRule } from '../../../engine/rule';
import { clusterListOf, isWholeObject, objectsOf } from '../../global-cluster';
import { quotedNames } from '../../quoted-names';

type Data = { clusters: readonly string[]; none: boolean };

/** A remote cluster that no heartbeat watches. */
export const remoteClusterWithoutHeartbeat: ClusterRule<Data> = {
  id: 'remote-cluster-without-heartbeat',
  title: 'Remote cluster that no heartbeat goes to',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['heartbeat', 'remotecluster'],
  check({ cluster, names }, report) {
    if (!names.certain('heartbeat') || !names.certain('remotecluster') || !names.certain('cluster')) return;
    const heartbeats = objectsOf(cluster, 'heartbeat');
    const watched = new Set(heartbeats.flatMap(clusterListOf));
    // What cannot be read may be the list that is missed, and an unknown name the cluster that is missed.
    const isKnown = (name: string): boolean => names.has('remotecluster', name) || names.has('cluster', name);
    if (!heartbeats.every(isWholeObject) || ![...watched].every(isKnown)) return;
    const lonely = objectsOf(cluster, 'remotecluster').filter(
      ({ name, conflict }) => conflict === undefined && !watched.has(name?.text ?? ''),
    );
    const [first, ...others] = lonely;
    if (first?.name === undefined) return;
    const related = others.flatMap((tree) =>
      tree.name ? [{ tree, span: tree.name, message: `"${tree.name.text}" has no heartbeat either.` }] : [],
    );
    const clusters = lonely.map(({ name }) => name?.text ?? '');
    report({ tree: first, span: first.name }, { clusters, none: heartbeats.length === 0 }, { related });
  },
  message: ({ clusters, none }) =>
    `No heartbeat goes to the remote cluster${clusters.length === 1 ? '' : 's'} ${quotedNames(clusters)}. ` +
    'VCS talks to a remote cluster only while a heartbeat finds it alive, so global groups cannot move there. ' +
    (none
      ? `Declare a heartbeat, such as heartbeat Icmp with ClusterList = { ${clusters[0] ?? ''} } and the address in Arguments.`
      : 'Add the name to ClusterList of a heartbeat, and an address to its Arguments.'),
};
