import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, itemsOf, type ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type Cluster, nameOfGroup, typeNamed } from '../../../workspace/cluster';
import { onceForBoth, type Reading, readingOfResources } from '../../../workspace/kept-reading';
import { requiredGroups } from '../../../workspace/required-groups';
import type { Structure } from '../../../workspace/structure';
import { addGroupDependency } from '../../add-dependency';
import { MOUNT_TYPES, type MountPoint, mountPointOf, mountPointsByPath } from '../../mount-points';
import { guestConfigurationFile } from '../guest-configuration-file';
import { switchStates } from '../kvm-guest-keys';

type Data = { guest: string; group: string; path: string; mount: string; mountGroup: string };

type Mounted = Reading<ResourceDeclaration, MountPoint>;

const NOTHING_MOUNTED: readonly Mounted[] = [];

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
    const { groupOf, resourcesByType } = structure;
    const withGuests = groupsWithGuests(groupOf, resourcesByType);
    const { byKey } = mountPointsByPath.of(cluster);
    const groupOfMount = ({ number }: Mounted): number => groupOf[number] ?? -1;
    const isForOthers = (mount: Mounted): boolean => groupOfMount(mount) >= 0 && !withGuests.has(groupOfMount(mount));
    const mountsOn = (directory: string): readonly Mounted[] => byKey.get(directory) ?? NOTHING_MOUNTED;
    const hasMountForOthers = (directory: string): boolean => mountsOn(directory).some(isForOthers);
    const type = typeNamed(cluster, 'KVMGuest');
    for (const { number, tree, value: file } of fileReading.of(cluster)) {
      const group = groupOf[number] ?? -1;
      const path = file.directories.find(hasMountForOthers);
      if (path === undefined || group < 0 || type === undefined) continue;
      const candidates = mountsOn(path).filter((one) => isForOthers(one) && mayMeet(cluster, group, groupOfMount(one)));
      const [mount] = candidates;
      if (mount === undefined) continue;
      const { groups, complete } = requiredGroups(cluster)(group);
      if (!complete || candidates.some((one) => groups.has(groupOfMount(one)))) continue;
      // Of a mount in its own group unmounted-guest-configuration speaks.
      if (hasOwnMount(cluster, group, file.directories)) continue;
      // The RHEV manager needs no file: kvm-setting-of-rhev-guest says so.
      if (switchStates({ tree, type }, 'RHEVMInfo', 'Enabled', undefined).includes('on')) continue;
      const { value: point } = mount;
      const mountName = point.tree.name?.text ?? '';
      report(
        { tree, span: file.word },
        {
          guest: tree.name?.text ?? '',
          group: nameOfGroup(cluster, group),
          path,
          mount: mountName,
          mountGroup: nameOfGroup(cluster, groupOfMount(mount)),
        },
        {
          related: [{ tree: point.tree, span: point.word, message: `"${mountName}" mounts this directory.` }],
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

/** The numbers of the groups with virtual machines: each mounts for its own. */
const groupsWithGuests = onceForBoth(
  (groupOf: Structure['groupOf'], resourcesByType: Structure['resourcesByType']): ReadonlySet<number> =>
    new Set((resourcesByType.get('KVMGuest') ?? []).map((number) => groupOf[number] ?? -1)),
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
