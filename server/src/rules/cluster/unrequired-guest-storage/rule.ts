import { placeInCluster } from '../../../engine/whole-cluster-place';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { readBlockDevice } from '../../../workspace/block-device';
import { type Cluster, nameOfGroup, namesAreCertain } from '../../../workspace/cluster';
import { type Reading, readingOfResources } from '../../../workspace/kept-reading';
import { KeptIndex } from '../../../workspace/kept-index';
import { requiredResources } from '../../../workspace/required-resources';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type StorageSource, storageSource } from '../../storage-resources';
import { type GuestDisk, disksOfMachine } from '../guest-disks';
import { guestMachines } from '../guest-machines';

type Data = {
  resource: string;
  diskGroup: string;
  device: string;
  /** The resource that brings the disk group; undefined: there is none. */
  source: string | undefined;
  /** The group of that resource where it is another one. */
  sourceGroup: string | undefined;
};

/** A virtual machine that may start before the disk group of its disks is there. */
export const unrequiredGuestStorage: WholeClusterRule<Data> = {
  id: 'unrequired-guest-storage',
  title: 'Virtual machine that does not require the disk group of its disks',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs', 'libvirt-xml'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    const machines = guestMachines(whole);
    const { main } = whole;
    if (main === undefined || machines.length === 0) return;
    const requiredBy = requiredResources(main);
    for (const machine of machines) {
      const { resource, number } = machine;
      const diskGroups = diskGroupsOf(disksOfMachine(machine));
      if (diskGroups.size === 0 || resource.name === undefined) continue;
      const required = requiredBy(number);
      // A dependency that nobody can read may be the one that is missed.
      if (!required.complete || !namesAreCertain(main, 'resource')) continue;
      const { byKey } = sourcesByDiskGroup.of(main);
      for (const [diskGroup, disk] of diskGroups) {
        const sources = byKey.get(diskGroup) ?? [];
        const source = sources.find(({ value }) => value.whole) ?? sources[0];
        if (sources.some((one) => required.resources.has(one.number))) continue;
        if (source === undefined && hasUnreadable(main)) continue;
        const place = placeInCluster(main, resource, resource.name);
        if (place === undefined) continue;
        const group = source && main.structure.groupOf[source.number];
        const isOwnGroup = group === main.structure.groupOf[number];
        report(
          place,
          {
            resource: resource.name.text,
            diskGroup,
            device: disk.path.text,
            source: source?.tree.name?.text,
            sourceGroup: group === undefined || isOwnGroup ? undefined : nameOfGroup(main, group),
          },
          {
            nodes: [disk.copy],
            related: [{ ...disk.place, message: 'The disk of the virtual machine.' }],
            ...(source === undefined && { severity: 'hint' }),
          },
        );
      }
    }
  },
  message({ resource, diskGroup, device, source, sourceGroup }) {
    const begin = `A disk of the virtual machine of "${resource}" is the volume "${device}", but `;
    if (source === undefined)
      return `${begin}no resource of the cluster imports the disk group "${diskGroup}": after a failover the volume is not there, unless somebody else imports it, and the virtual machine does not start. Add a DiskGroup or CVMVolDg resource that "${resource}" requires.`;
    const why = `"${resource}" does not require "${source}", which brings the disk group "${diskGroup}": VCS may start the virtual machine before its disk is there, and take the disk away while the machine runs. `;
    return sourceGroup === undefined
      ? `${begin}${why}Add "${resource} requires ${source}".`
      : `${begin}${why}Let its group require the group "${sourceGroup}" online local firm.`;
  },
};

/** The disk groups of VxVM behind the disks, each with its first disk. */
function diskGroupsOf(disks: readonly GuestDisk[]): ReadonlyMap<string, GuestDisk> {
  const found = new Map<string, GuestDisk>();
  for (const disk of disks) {
    const device = readBlockDevice(disk.path.text);
    if (device?.family === 'vxvm' && device.container !== undefined && !found.has(device.container))
      found.set(device.container, disk);
  }
  return found;
}

const sources = readingOfResources(['DiskGroup', 'Volume', 'VolumeSet', 'CVMVolDg'], storageSource);

const sourcesByDiskGroup = new KeptIndex(
  sources,
  ({ value: { container } }: Reading<ResourceDeclaration, StorageSource>) =>
    container === undefined ? [] : [container],
);

/** Whether there is a resource of which nobody can tell what disk group it brings. */
function hasUnreadable(main: Cluster): boolean {
  return sources.of(main).some(({ value }) => value.container === undefined);
}
