import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import type { Word } from '../../../syntax/lines/line';
import { isSameSystem } from '../../../workspace/whole-cluster/system-name';
import { fileOf, shownNode, type WholeCluster } from '../../../workspace/whole-cluster/whole-cluster';
import { clusterId } from '../cluster-id';
import type { Said } from '../odd-ones-out';

type Data = { id: string; nodes: readonly string[] };

/** As many nodes of the other cluster as anybody reads. */
const MOST_NAMED = 4;

/** Two clusters of the workspace with one cluster number. */
export const sharedClusterId: WholeClusterRule<Data> = {
  id: 'shared-cluster-id',
  title: 'Two clusters with one cluster number',
  severity: 'hint',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  readsOthers: true,
  check(cluster, report, others) {
    const own = agreedId(cluster);
    if (own === undefined) return;
    const names = namesOf(cluster);
    for (const other of others) {
      // The later one of the two is marked.
      if (other === cluster) return;
      const theirs = agreedId(other);
      if (theirs?.key !== own.key) continue;
      const otherNames = namesOf(other);
      // Where a node is in both, they are copies of one cluster, taken at different times.
      if (otherNames.some((name) => names.some((one) => isSameSystem(one, name)))) continue;
      const { start, end } = own.value;
      report(
        { uri: own.uri, start, end },
        { id: own.value.text, nodes: otherNames.slice(0, MOST_NAMED) },
        {
          nodes: [own.node, theirs.node],
          related: [
            {
              uri: theirs.uri,
              start: theirs.value.start,
              end: theirs.value.end,
              message: `The other cluster, on "${shownNode(theirs.node)}".`,
            },
          ],
        },
      );
      return;
    }
  },
  message: ({ id, nodes }) =>
    `The cluster of ${nodes.map((name) => `"${name}"`).join(', ')} has the number ${id}, too. If both are on one network, LLT takes the nodes for those of one cluster, and a node does not start where the other cluster uses its id. Give each cluster a number of its own.`,
};

/** The number of a cluster, if its nodes agree on it: what differs is another mistake. */
function agreedId({ nodes }: WholeCluster): Said<Word> | undefined {
  const [first, ...more] = nodes.flatMap((node) => clusterId(node) ?? []);
  return more.some(({ key }) => key !== first?.key) ? undefined : first;
}

function namesOf({ main, nodes }: WholeCluster): readonly string[] {
  const systems = [...(main?.structure.byName.system.keys() ?? [])];
  const written = nodes.flatMap((node) => [
    ...(node.name === undefined ? [] : [node.name]),
    ...(fileOf(node, 'llthosts')?.tree.entries.flatMap(({ name }) => name?.text ?? []) ?? []),
  ]);
  return [...new Set([...systems, ...written])];
}
