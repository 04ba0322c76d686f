import { placeInCluster } from '../../../engine/whole-cluster-place';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { resourcesOfType } from '../../../workspace/cluster';

type Data = { resource: string };

/** A resource for virtual machines in a cluster whose nodes are virtual machines themselves. */
export const kvmGuestInsideGuest: WholeClusterRule<Data> = {
  id: 'kvm-guest-inside-guest',
  title: 'KVMGuest resource in a cluster of virtual machines',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ main, role }, report) {
    if (main === undefined || role !== 'guest') return;
    for (const tree of resourcesOfType(main, 'KVMGuest')) {
      // A manager of RHEV is asked over the network, from wherever the cluster runs.
      if (tree.name === undefined || attributesNamed(tree, 'RHEVMInfo').length > 0) continue;
      const place = placeInCluster(main, tree, tree.name);
      if (place) report(place, { resource: tree.name.text });
    }
  },
  message: ({ resource }) =>
    `"${resource}" is to start and stop a virtual machine, but clusterwright.json says that the nodes of this cluster are virtual machines: ` +
    'the agent asks libvirt on the node where it runs, so it never reaches the machines of the hosts, least of all the one it runs in (unconfirmed: no page says so). ' +
    'Put the resource into the cluster of the hosts, or say "role": "host" or "mixed".',
};
