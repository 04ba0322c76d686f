import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { shownNode } from '../../../workspace/whole-cluster/whole-cluster';
import { changeInFile } from '../change-in-file';
import { clusterId } from '../cluster-id';
import { comparableNodes } from '../comparable-nodes';
import { oddOnesOut, usualPlace } from '../odd-ones-out';

type Data = { id: string; usual: string; node: string };

/** Nodes of one cluster whose llttab have different cluster numbers. */
export const differingClusterIds: WholeClusterRule<Data> = {
  id: 'differing-cluster-ids',
  title: 'Nodes of one cluster with different cluster numbers',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const nodes of comparableNodes(whole)) {
      for (const { odd, usual } of oddOnesOut(nodes.flatMap((node) => clusterId(node) ?? []))) {
        report(
          { uri: odd.uri, start: odd.value.start, end: odd.value.end },
          { id: odd.value.text, usual: usual.value.text, node: shownNode(usual.node) },
          {
            // Without a main.cf two clusters whose nodes are called alike cannot be told from one.
            ...(whole.main === undefined ? { severity: 'hint' as const } : {}),
            nodes: [odd.node, usual.node],
            related: [usualPlace(usual.node, usual.uri, usual.value)],
          },
        );
      }
    }
  },
  message: ({ id, usual, node }) =>
    `The cluster number is ${id} here and ${usual} on "${node}": LLT talks only to nodes with its own number, so this node never joins the others. Write the same number in the llttab of all nodes.`,
  fix: (_whole, place, { usual }) => [changeInFile(place, usual)],
};
