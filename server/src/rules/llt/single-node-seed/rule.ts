import type { NodeFileRule } from '../../../engine/node-file-rule';
import { counterpart } from '../counterpart';
import { gabconfigArguments } from '../../../syntax/llt/gabconfig-arguments';

type Data = { nodes: number | undefined };

/** A gabtab by which one node alone forms a cluster. */
export const singleNodeSeed: NodeFileRule<'gabtab', Data> = {
  id: 'single-node-seed',
  title: 'One node that may form the cluster alone',
  severity: 'warning',
  certainty: 'cited',
  languages: ['gabtab'],
  since: '0.1.0',
  scope: 'document',
  file: 'gabtab',
  check(subject, report) {
    for (const command of subject.tree.gabconfigs) {
      const options = gabconfigArguments(command);
      const count = options.find(({ name }) => name === '-n')?.argument;
      if (count === undefined || !/^0*1$/.test(count.text) || options.some(({ name }) => name === '-x')) continue;
      const hosts = counterpart(subject, 'llthosts');
      const nodes = hosts && new Set(hosts.tree.entries.map(({ id }) => id.text)).size;
      // A cluster of one node may form alone.
      if (nodes === 1) continue;
      report(count, { nodes: nodes === 0 ? undefined : nodes }, { severity: (nodes ?? 0) > 1 ? 'warning' : 'hint' });
    }
  },
  message: ({ nodes }) =>
    `With "-n1" each node forms a cluster by itself when the network between them is down as it starts: split brain, with data written from both sides. ${
      nodes === undefined
        ? 'If the cluster has more nodes, write their number.'
        : `llthosts has ${String(nodes)} nodes: write "-n${String(nodes)}".`
    }`,
  fix: ({ data: { nodes }, start, end }) =>
    nodes === undefined
      ? []
      : [{ title: `Change to "${String(nodes)}"`, safe: false, edits: [{ start, end, text: String(nodes) }] }],
};
