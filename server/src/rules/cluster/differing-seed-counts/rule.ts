import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { shownNode } from '../../../workspace/whole-cluster/whole-cluster';
import { changeInFile } from '../change-in-file';
import { comparableNodes } from '../comparable-nodes';
import { oddOnesOut, usualPlace } from '../odd-ones-out';
import { isUnfit, seedCount } from '../seed-count';

type Data = { number: string; usual: string; node: string };

/** Nodes of one cluster whose gabtab wait for different numbers of nodes. */
export const differingSeedCounts: WholeClusterRule<Data> = {
  id: 'differing-seed-counts',
  title: 'Nodes of one cluster that wait for different numbers of nodes',
  severity: 'hint',
  certainty: 'cited',
  languages: ['gabtab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const nodes of comparableNodes(whole)) {
      const seeds = nodes.flatMap((node) => seedCount(whole, node) ?? []);
      const said = seeds.map((seed) => ({ node: seed.node, uri: seed.uri, key: String(seed.number), value: seed }));
      for (const { odd, usual } of oddOnesOut(said)) {
        // A number that is wrong by itself has been told of.
        if (isUnfit(odd.value) || isUnfit(usual.value)) continue;
        const { start, end } = odd.value.word;
        report(
          { uri: odd.uri, start, end },
          { number: odd.value.word.text, usual: usual.value.word.text, node: shownNode(usual.node) },
          { nodes: [odd.node, usual.node], related: [usualPlace(usual.node, usual.uri, usual.value.word)] },
        );
      }
    }
  },
  message: ({ number, usual, node }) =>
    `This node forms the cluster with ${number} nodes, "${node}" with ${usual}: which number counts depends on who starts first. Write the number of all nodes in the gabtab of every node.`,
  fix: (_whole, place, { usual }) => [changeInFile(place, usual)],
};
