import { placeInCluster } from '../../../engine/whole-cluster-place';
import type { FileRange } from '../../../engine/shown-finding';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { readBlockDevice } from '../../../workspace/block-device';
import type { Cluster } from '../../../workspace/cluster';
import { resourcesOfType } from '../../../workspace/cluster';
import { attributeNumber, firstChild } from '../../../workspace/libvirt/element-model';
import { domainName } from '../../../workspace/whole-cluster/link-guests';
import type { ClusterGuest } from '../../../workspace/whole-cluster/whole-cluster';
import { storageSource } from '../../storage-resources';
import { type GuestDisk, writtenDisks } from '../guest-disks';
import { guestMachines } from '../guest-machines';

type Data = { diskGroup: string; guests: readonly string[] };

/** The boot volumes of several virtual machines in one disk group. */
export const sharedBootDiskGroup: WholeClusterRule<Data> = {
  id: 'shared-boot-disk-group',
  title: 'Boot volumes of several virtual machines in one disk group',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs', 'libvirt-xml'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    const { main } = whole;
    if (main === undefined) return;
    const byDiskGroup = new Map<string, Map<string, GuestDisk>>();
    for (const { copies } of guestMachines(whole))
      for (const copy of copies) {
        const disk = bootDisk(copy);
        const device = disk && readBlockDevice(disk.path.text);
        if (disk === undefined || device?.family !== 'vxvm' || device.container === undefined) continue;
        const guests = byDiskGroup.get(device.container) ?? new Map<string, GuestDisk>();
        const name = domainName(copy.document);
        if (!guests.has(name)) guests.set(name, disk);
        byDiskGroup.set(device.container, guests);
      }
    for (const [diskGroup, guests] of byDiskGroup) {
      const place = guests.size > 1 ? placeOfDiskGroup(main, diskGroup) : undefined;
      if (place === undefined) continue;
      const disks = [...guests.values()];
      report(
        place,
        { diskGroup, guests: [...guests.keys()] },
        {
          nodes: disks.map(({ copy }) => copy),
          related: [...guests].map(([name, disk]) => ({ ...disk.place, message: `The boot volume of "${name}".` })),
        },
      );
    }
  },
  message: ({ diskGroup, guests }) =>
    `The disk group "${diskGroup}" holds the boot volumes of ${guests.map((name) => `"${name}"`).join(', ')}: ` +
    'unless its volumes are mirrored, a fault of one of its disks makes all of these virtual machines fail over at once. Mirror the volumes, best over several enclosures.',
};

/** The disk that the machine starts from: the first in its boot order, or else its first one. */
function bootDisk(copy: ClusterGuest): GuestDisk | undefined {
  const disks = writtenDisks(copy);
  const ordered = disks.flatMap((disk) => {
    const boot = firstChild(disk.disk.element, 'boot');
    const order = boot && attributeNumber(boot, 'order');
    return order === undefined ? [] : [{ disk, order }];
  });
  return ordered.sort((one, other) => one.order - other.order)[0]?.disk ?? disks[0];
}

/** The name of the resource that brings a disk group. */
function placeOfDiskGroup(main: Cluster, diskGroup: string): FileRange | undefined {
  const tree = ['DiskGroup', 'CVMVolDg']
    .flatMap((type) => resourcesOfType(main, type))
    .find((one) => storageSource(one)?.container === diskGroup);
  return tree?.name && placeInCluster(main, tree, tree.name);
}
