import { isAtLeast } from '../../../catalog/vcs/product-version';
import type { ClusterRule } from '../../../engine/rule';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { typeNamed } from '../../../workspace/cluster';
import { requiredResources } from '../../../workspace/required-resources';
import { switchStates } from '../kvm-guest-keys';

type Data = { guest: string; storage: readonly string[] };

/** The types of Storage Foundation. A Mount may be of any file system and does not count. */
const STORAGE_FOUNDATION: ReadonlySet<string> = new Set([
  'DiskGroup',
  'Volume',
  'VolumeSet',
  'CVMVolDg',
  'CVMCluster',
  'CFSMount',
  'CFSfsckd',
]);

/** Storage Foundation below a virtual machine of a RHEV manager, in releases that do not support it. */
export const storageFoundationUnderRhevGuest: ClusterRule<Data> = {
  id: 'storage-foundation-under-rhev-guest',
  title: 'Storage Foundation below a virtual machine of a RHEV manager',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'dependency', 'group-dependency', 'resource:KVMGuest', 'resource-name'],
  exact: true,
  check({ cluster }, report) {
    const { structure, trees, version } = cluster;
    // The guide of 6.1 rules it out; those of later releases do not repeat it for all they support.
    if (version === undefined || isAtLeast(version, '6.2')) return;
    const type = typeNamed(cluster, 'KVMGuest');
    const guests = structure.resourcesByType.get('KVMGuest') ?? [];
    if (type === undefined || guests.length === 0) return;
    const requires = requiredResources(cluster);
    for (const number of guests) {
      const tree = trees[number] as ResourceDeclaration;
      if (tree.name === undefined) continue;
      if (!switchStates({ tree, type }, 'RHEVMInfo', 'Enabled', undefined).includes('on')) continue;
      const storage = [...requires(number).resources.keys()]
        .map((one) => trees[one] as ResourceDeclaration)
        .filter((one) => STORAGE_FOUNDATION.has(one.type.text) && one.name !== undefined);
      if (storage.length === 0) continue;
      report(
        { tree, span: tree.name },
        { guest: tree.name.text, storage: storage.map(({ name }) => name?.text ?? '') },
        {
          related: storage.flatMap((one) =>
            one.name ? [{ tree: one, span: one.name, message: `A resource of Storage Foundation.` }] : [],
          ),
        },
      );
    }
  },
  message: ({ guest, storage }) =>
    `"${guest}" is a virtual machine of a RHEV manager and requires Storage Foundation: ${storage.map((name) => `"${name}"`).join(', ')}. ` +
    'Up to release 6.1 Storage Foundation is supported below KVM guests only, so nobody answers for what happens to this storage. ' +
    'Keep the disks of the virtual machine in a storage domain of RHEV (NFS, iSCSI or Fibre Channel).',
};
