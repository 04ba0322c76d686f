import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { namesAreCertain, resourcesOfType } from '../../../workspace/cluster';
import { nodeFencing } from '../node-fencing';
import { useFence } from '../use-fence';

type Data = { role: 'host' | 'guest' | 'mixed'; machine: string | undefined };

/** A cluster of hosts or of virtual machines that does without fencing. */
export const missingFencing: WholeClusterRule<Data> = {
  id: 'missing-fencing',
  title: 'Hosts of virtual machines, or machines that are nodes, without fencing',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ main, nodes, role: stated }, report) {
    if (main === undefined || !namesAreCertain(main, 'system') || main.structure.byName.system.size < 2) return;
    // Only a cluster of hosts has virtual machines as resources. Those of a RHEV-M nobody starts behind its back.
    const machine = resourcesOfType(main, 'KVMGuest').find(
      (tree) => tree.name !== undefined && attributesNamed(tree, 'RHEVMInfo').length === 0,
    );
    const role = stated ?? (machine && 'host');
    const use = role && useFence(main);
    if (role === undefined || use === undefined || use.isOn) return;
    // Where fencing is set up and not used, that is the mistake.
    const all = nodes.flatMap((node) => nodeFencing(node) ?? []);
    if (all.some(({ mode }) => mode !== 'disabled')) return;
    const place = use.place();
    if (place) report(place, { role, machine: machine?.name?.text });
  },
  message({ role, machine }) {
    if (role === 'host')
      return `This cluster of hosts ${machine === undefined ? '' : `runs virtual machines ("${machine}") and `}does without fencing: when the hosts lose one another on the network, each side starts the same guest, and both write to its disks. Set up fencing with coordinator disks and UseFence = SCSI3; hosts fence with disks, clusters inside of guests with coordination point servers.`;
    return `${role === 'guest' ? 'The nodes of this cluster are' : 'Some nodes of this cluster are'} virtual machines, and it does without fencing: when they lose one another on the network, each side starts the same services, and both write to the same disks. Set up fencing with coordination point servers and UseFence = SCSI3; fencing with disks is not supported inside of guests.`;
  },
};
