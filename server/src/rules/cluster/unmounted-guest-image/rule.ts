import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { attributesNamed, type ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type Cluster, namesAreCertain } from '../../../workspace/cluster';
import { readingOfResources } from '../../../workspace/kept-reading';
import { directoriesAbove, MOUNT_TYPES, mountPointOf, mountPointsByPath } from '../../mount-points';
import { disksOfMachine } from '../guest-disks';
import { guestMachines } from '../guest-machines';

type Data = { resource: string; path: string };

/** An image of a virtual machine on a file system that the cluster does not bring along. */
export const unmountedGuestImage: WholeClusterRule<Data> = {
  id: 'unmounted-guest-image',
  title: 'Image of a virtual machine outside of the file systems of the cluster',
  severity: 'hint',
  certainty: 'cited',
  languages: ['libvirt-xml', 'vcs'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const machine of guestMachines(whole)) {
      const { main, resource, systems } = machine;
      // A machine with one host goes nowhere.
      if (systems.size < 2 || resource.name === undefined) continue;
      const { byKey } = mountPointsByPath.of(main);
      for (const { disk, path, place, copy } of disksOfMachine(machine)) {
        if (disk.type !== 'file' || path.path.kind !== 'file') continue;
        if (directoriesAbove(path.text).some((directory) => byKey.has(directory))) continue;
        if (!mountsAreKnown(main)) return;
        report(place, { resource: resource.name.text, path: path.text }, { nodes: [copy] });
      }
    }
  },
  message: ({ resource, path }) =>
    `"${path}" lies on no file system that the cluster mounts, but "${resource}" may run on several hosts: ` +
    'the image has to be there in the same place on each of them, with the same content, or the virtual machine starts without its data, or not at all. ' +
    'Put the image on a file system of a Mount or CFSMount resource that the virtual machine requires, unless it lies on storage that every host mounts by itself.',
};

/** Whether it can be told of each mount where it is. */
function mountsAreKnown(main: Cluster): boolean {
  return namesAreCertain(main, 'resource') && unreadableMounts.of(main).length === 0;
}

const unreadableMounts = readingOfResources(MOUNT_TYPES, (tree: ResourceDeclaration) =>
  mountPointOf(tree) === undefined && attributesNamed(tree, 'MountPoint').length > 0 ? true : undefined,
);
