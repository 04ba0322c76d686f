import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { shownNode } from '../../../workspace/whole-cluster/whole-cluster';
import { nodeFencing } from '../node-fencing';

type Data = { node: string; mixed: boolean };

/** Fencing with disks in a cluster with nodes that are virtual machines. */
export const diskFencingInGuests: WholeClusterRule<Data> = {
  id: 'disk-fencing-in-guests',
  title: 'Fencing with SCSI-3 disks in a cluster of virtual machines',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ nodes, role }, report) {
    if (role !== 'guest' && role !== 'mixed') return;
    const found = nodes.flatMap((node) => nodeFencing(node) ?? []).filter(({ mode }) => mode === 'scsi3');
    const [first, ...others] = found.filter(({ uri }, at) => found.findIndex((one) => one.uri === uri) === at);
    if (first === undefined) return;
    report(
      first.place,
      { node: shownNode(first.node), mixed: role === 'mixed' },
      {
        nodes: [first.node],
        related: others.map(({ place, node }) => ({ ...place, message: `"${shownNode(node)}" has the same mode.` })),
      },
    );
  },
  message: ({ node, mixed }) =>
    `"${node}" fences with SCSI-3 reservations of disks, but ${mixed ? 'nodes of this cluster are' : 'the nodes of this cluster are'} virtual machines, in which that is not supported: ` +
    'fencing does not come up, or does not keep a node that was cut off from writing to the disks. ' +
    'Use coordination point servers on every node: vxfen_mode=customized, with vxfen_mechanism=cps and a line for each server.',
};
