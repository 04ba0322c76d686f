import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { fileOf, shownNode } from '../../../workspace/whole-cluster/whole-cluster';
import { fencingOf } from '../../llt/fencing';
import { isUnfit, seedCount } from '../seed-count';

type Data = { fault: 'many' | 'few' | 'half'; number: string; nodes: string };

/** A gabtab that waits for more nodes than there are, or for so few that two clusters can form. */
export const unfitSeedCount: WholeClusterRule<Data> = {
  id: 'unfit-seed-count',
  title: 'Number of nodes in gabtab that does not fit the cluster',
  severity: 'warning',
  certainty: 'cited',
  languages: ['gabtab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    const all = whole.nodes.flatMap((node) => seedCount(whole, node) ?? []);
    // One node alone has a rule of its own.
    const unfit = all.filter(
      (seed, at) => isUnfit(seed) && seed.number > 1 && all.findIndex(({ uri }) => uri === seed.uri) === at,
    );
    const told = new Set<string>();
    for (const seed of unfit) {
      const { number, nodes = 0, uri, word, node } = seed;
      const key = `${String(number)} ${String(nodes)}`;
      // The same number on all nodes is one mistake.
      if (told.has(key)) continue;
      told.add(key);
      const same = unfit.filter((other) => other !== seed && other.number === number && other.nodes === nodes);
      const vxfenmode = fileOf(node, 'vxfenmode');
      const seedsItself = vxfenmode !== undefined && fencingOf(vxfenmode.tree).byKey.has('autoseed_gab_timeout');
      const fault = number > nodes ? 'many' : number * 2 < nodes ? 'few' : 'half';
      report(
        { uri, start: word.start, end: word.end },
        { fault, number: String(number), nodes: String(nodes) },
        {
          ...(fault === 'half' || seedsItself ? { severity: 'hint' as const } : {}),
          nodes: [node],
          related: same.map((other) => ({
            uri: other.uri,
            start: other.word.start,
            end: other.word.end,
            message: `The same number on "${shownNode(other.node)}".`,
          })),
        },
      );
    }
  },
  message({ fault, number, nodes }) {
    const advice = `Write "-n${nodes}", the number of all nodes, in the gabtab of every node.`;
    switch (fault) {
      case 'many':
        return `The cluster forms when ${number} nodes are ready, but it has ${nodes}: it is never seeded by itself, and VCS does not start on any node. ${advice}`;
      case 'few':
        return `The cluster forms when ${number} of its ${nodes} nodes are ready, which is less than half: while the network is down as they start, each side can form a cluster of its own and write to the same disks. ${advice}`;
      case 'half':
        return `The cluster forms when ${number} of its ${nodes} nodes are ready: while the network is down as they start, each half can form a cluster of its own. ${advice}`;
    }
  },
  fix(whole, { uri }, { number, nodes }) {
    const seeds = whole.nodes.flatMap((node) => seedCount(whole, node) ?? []);
    const same = seeds.filter((seed) => String(seed.number) === number && String(seed.nodes) === nodes);
    const files = new Map(same.map((seed) => [seed.uri, seed.word]));
    if (!files.has(uri)) return [];
    const edits = [...files].map(([file, { start, end }]) => ({ uri: file, start, end, text: nodes }));
    const where = files.size === 1 ? '' : ' on all nodes that have it';
    return [{ title: `Change to "${nodes}"${where}`, safe: false, edits }];
  },
};
