import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, itemsOf, type ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type Cluster, nameOfGroup, typeNamed } from '../../../workspace/cluster';
import { onceForBoth, type Reading, readingOfResources } from '../../../workspace/kept-reading';
import { requiredGroups } from '../../../workspace/required-groups';
import type { Structure } from '../../../workspace/structure';
import { addGroupDependency } from '../../add-dependency';
import { MOUNT_TYPES, type MountPoint, mountPointOf, mountPointReading } from '../../mount-points';
import { type GuestConfigurationFile, guestConfigurationFile } from '../guest-configuration-file';
import { switchStates } from '../kvm-guest-keys';

type Data = { guest: string; group: string; path: string; mount: string; mountGroup: string };

/** A mount and the number of its group. */
interface GroupMount {
  readonly group: number;
  readonly point: MountPoint;
}

/** The configuration of a virtual machine on a file system that another group mounts, but not for it. */
export const unrequiredMountGroup: ClusterRule<Data> = {
  id: 'unrequired-mount-group',
  title: 'Virtual machine whose configuration file a group mounts that it does not require',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'group-dependency', 'resource:KVMGuest', 'resource:Mount', 'resource:CFSMount'],
  exact: true,
  check({ cluster }, report) {
    const { structure } = cluster;
    const mounts = mountsForOthers(mountPointReading.of(cluster), structure);
    if (mounts.size === 0) return;
    const type = typeNamed(cluster, 'KVMGuest');
    let groupsBelow: ReturnType<typeof requiredGroups> | undefined;
    for (const { number, tree, value: file } of guestsBelow(fileReading.of(cluster), mounts)) {
      const group = structure.groupOf[number] ?? -1;
      const path = file.directories.find((directory) => mounts.has(directory));
      if (path === undefined || group < 0 || type === undefined) continue;
      const candidates = (mounts.get(path) ?? []).filter((mount) => mayMeet(cluster, group, mount.group));
      const [mount] = candidates;
      if (mount === undefined) continue;
      groupsBelow ??= requiredGroups(cluster);
      const { groups, complete } = groupsBelow(group);
      if (!complete || candidates.some((one) => groups.has(one.group))) continue;
      // Of a mount in its own group unmounted-guest-configuration speaks.
      if (hasOwnMount(cluster, group, file.directories)) continue;
      // The RHEV manager needs no file: kvm-setting-of-rhev-guest says so.
      if (switchStates({ tree, type }, 'RHEVMInfo', 'Enabled', undefined).includes('on')) continue;
      const mountName = mount.point.tree.name?.text ?? '';
      report(
        { tree, span: file.word },
        {
          guest: tree.name?.text ?? '',
          group: nameOfGroup(cluster, group),
          path,
          mount: mountName,
          mountGroup: nameOfGroup(cluster, mount.group),
        },
        {
          related: [
            { tree: mount.point.tree, span: mount.point.word, message: `"${mountName}" mounts this directory.` },
          ],
        },
      );
    }
  },
  message: ({ guest, group, path, mount, mountGroup }) =>
    `The configuration file of "${guest}" lies below "${path}", where "${mount}" of the group "${mountGroup}" mounts, but the group "${group}" does not require "${mountGroup}". ` +
    'VCS may start the virtual machine before the file system is there; then the agent does not find the file, and the machine does not start. ' +
    `Add "requires group ${mountGroup} online local firm" to "${group}".`,
  fix: ({ tree, data: { mountGroup }, cluster }) => addGroupDependency(cluster, tree, mountGroup, 'online local firm'),
};

/**
 * The mounts of groups without virtual machines, by directory. A group with one mounts for its own; leaving those out keeps
 * clusters with thousands of guests fast.
 */
const mountsForOthers = onceForBoth(
  (points: readonly Reading<ResourceDeclaration, MountPoint>[], structure: Structure) => {
    const mounts = new Map<string, GroupMount[]>();
    const withGuests = new Set((structure.resourcesByType.get('KVMGuest') ?? []).map((one) => structure.groupOf[one]));
    if (withGuests.size === 0) return mounts;
    for (const { number, value: point } of points) {
      const group = structure.groupOf[number] ?? -1;
      if (group < 0 || withGuests.has(group)) continue;
      const known = mounts.get(point.path);
      if (known) known.push({ group, point });
      else mounts.set(point.path, [{ group, point }]);
    }
    return mounts;
  },
);

/** The guests whose configuration lies on one of the mounts. */
const guestsBelow = onceForBoth(
  (
    guests: readonly Reading<ResourceDeclaration, GuestConfigurationFile>[],
    mounts: ReadonlyMap<string, readonly GroupMount[]>,
  ) => guests.filter(({ value }) => value.directories.some((directory) => mounts.has(directory))),
);

const fileReading = readingOfResources(['KVMGuest'], guestConfigurationFile);

function hasOwnMount(cluster: Cluster, group: number, directories: readonly string[]): boolean {
  return (cluster.structure.groups[group]?.resources ?? []).some((number) => {
    const tree = cluster.trees[number] as ResourceDeclaration;
    const point = MOUNT_TYPES.some((type) => type === tree.type.text) ? mountPointOf(tree) : undefined;
    return point !== undefined && directories.includes(point.path);
  });
}

/** Whether the groups may be online on one system; unless their lists rule it out, they may. */
function mayMeet(cluster: Cluster, one: number, other: number): boolean {
  const systems = systemsOf(cluster, one);
  const others = systemsOf(cluster, other);
  return systems.length === 0 || others.length === 0 || systems.some((system) => others.includes(system));
}

function systemsOf(cluster: Cluster, group: number): readonly string[] {
  const header = cluster.trees[cluster.structure.groups[group]?.header ?? -1];
  if (header?.kind !== 'group') return [];
  return attributesNamed(header, 'SystemList').flatMap(({ value }) => itemsOf(value).map(({ key }) => key.text));
}
