import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { namesAreCertain, resourcesOfType } from '../../../workspace/cluster';
import { nodeFencing } from '../node-fencing';
import { useFence } from '../use-fence';

type Data = { guest: string };

/** A cluster of hosts that runs virtual machines without fencing. */
export const missingFencing: WholeClusterRule<Data> = {
  id: 'missing-fencing',
  title: 'Hosts of virtual machines without fencing',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ main, nodes }, report) {
    if (main === undefined || !namesAreCertain(main, 'system') || main.structure.byName.system.size < 2) return;
    // Only a cluster of hosts has virtual machines as resources. Those of a RHEV-M nobody starts behind its back.
    const guest = resourcesOfType(main, 'KVMGuest').find(
      (tree) => tree.name !== undefined && attributesNamed(tree, 'RHEVMInfo').length === 0,
    );
    const use = guest && useFence(main);
    if (guest?.name === undefined || use === undefined || use.isOn) return;
    // Where fencing is set up and not used, that is the mistake.
    const all = nodes.flatMap((node) => nodeFencing(node) ?? []);
    if (all.some(({ mode }) => mode !== 'disabled')) return;
    report(use.place, { guest: guest.name.text });
  },
  message: ({ guest }) =>
    `This cluster of hosts runs virtual machines ("${guest}") and does without fencing: when the hosts lose one another on the network, each side starts the same guest, and both write to its disks. Set up fencing with coordinator disks and UseFence = SCSI3; hosts fence with disks, clusters inside of guests with coordination point servers.`,
};
