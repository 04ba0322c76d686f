import type { ClusterRule } from '../../../engine/rule';
import {
  itemsOf,
  attributesNamed,
  type Declaration,
  type ResourceDeclaration,
  type ResourceDependency,
  type Word,
} from '../../../syntax/vcs/tree';
import { type Cluster, resourcesOfType, typeNamed } from '../../../workspace/cluster';
import type { ClusterNames } from '../../../workspace/cluster-names';
import { requiredResources } from '../../../workspace/required-resources';
import { addDependency, addGroupDependency } from '../../add-dependency';
import { writtenValue } from '../../effective-value';
import { knownDependencies } from '../../group-dependencies';
import { directoriesAbove, MOUNT_TYPES, type MountPoint, mountPointOf } from '../../mount-points';
import { switchStates } from '../kvm-guest-keys';

type Data = { guest: string; path: string; mount: string; group: string | undefined };

/** A guest with the file that it is defined from. */
interface Guest {
  readonly number: number;
  readonly tree: ResourceDeclaration;
  readonly file: Word;
}

/** The configuration of a virtual machine on a file system that the cluster mounts, but not for it. */
export const unmountedGuestConfiguration: ClusterRule<Data> = {
  id: 'unmounted-guest-configuration',
  title: 'Virtual machine that does not require the mount of its configuration file',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'dependency', 'group-dependency', 'resource:KVMGuest', 'resource:Mount', 'resource:CFSMount'],
  check({ cluster, names }, report) {
    const guests = guestsWithFile(cluster);
    if (guests.length === 0) return;
    const { structure, trees } = cluster;
    const mounts = mountsAbove(cluster, guests);
    if (mounts.size === 0) return;
    const requires = requiredResources(cluster);
    const readable = new Map<number, boolean>();
    const isReadable = (group: number): boolean => {
      let answer = readable.get(group);
      if (answer === undefined) readable.set(group, (answer = isReadableGroup(cluster, names, group)));
      return answer;
    };
    for (const { number, tree, file } of guests) {
      const path = directoriesAbove(file.text).find((directory) => mounts.has(directory));
      const group = structure.groupOf[number] ?? -1;
      const candidates = (path === undefined ? [] : (mounts.get(path) ?? [])).filter((mount) =>
        mayMeet(cluster, group, structure.groupOf[mount.number] ?? -1),
      );
      const [mount] = [...candidates.filter((one) => structure.groupOf[one.number] === group), ...candidates];
      if (mount === undefined || path === undefined || !isReadable(group)) continue;
      const { resources, complete } = requires(number);
      if (!complete || candidates.some((one) => resources.has(one.number))) continue;
      const owner = structure.groupOf[mount.number] ?? -1;
      const header = trees[structure.groups[owner]?.header ?? -1];
      const other = owner !== group && header?.kind === 'group' ? header.name?.text : undefined;
      const mountName = mount.point.tree.name?.text ?? '';
      report(
        { tree, span: file },
        { guest: tree.name?.text ?? '', path, mount: mountName, group: other },
        {
          related: [
            { tree: mount.point.tree, span: mount.point.word, message: `"${mountName}" mounts this directory.` },
          ],
        },
      );
    }
  },
  message: ({ guest, path, mount, group }) =>
    `The configuration file of "${guest}" lies below "${path}", where "${mount}"${group === undefined ? '' : ` of the group "${group}"`} mounts, ` +
    `but "${guest}" does not require it. VCS may start "${guest}" before the file system is there; then the agent does not find the file, and the virtual machine does not start. ` +
    `Add "${group === undefined ? `${guest} requires ${mount}` : `requires group ${group} online local firm`}".`,
  fix: ({ tree, data: { guest, mount, group }, cluster }) =>
    group === undefined
      ? addDependency(cluster, tree, guest, mount)
      : addGroupDependency(cluster, tree, group, 'online local firm'),
};

function guestsWithFile(cluster: Cluster): Guest[] {
  const { structure, trees } = cluster;
  const type = typeNamed(cluster, 'KVMGuest');
  return (structure.resourcesByType.get('KVMGuest') ?? []).flatMap((number) => {
    const tree = trees[number] as ResourceDeclaration;
    if (type === undefined || tree.name === undefined || (structure.groupOf[number] ?? -1) < 0) return [];
    const file = writtenValue(tree, 'GuestConfigFilePath')?.attribute?.value;
    if (file?.kind !== 'scalar' || !file.text.startsWith('/')) return [];
    // The RHEV manager needs no file: kvm-setting-of-rhev-guest says so.
    return switchStates({ tree, type }, 'RHEVMInfo', 'Enabled', undefined).includes('on')
      ? []
      : [{ number, tree, file }];
  });
}

/** The mounts on directories above the guests' files, by directory. */
function mountsAbove(
  cluster: Cluster,
  guests: readonly Guest[],
): ReadonlyMap<string, readonly { readonly number: number; readonly point: MountPoint }[]> {
  const wanted = new Set(guests.flatMap(({ file }) => directoriesAbove(file.text)));
  const mounts = new Map<string, { number: number; point: MountPoint }[]>();
  for (const type of MOUNT_TYPES) {
    const numbers = cluster.structure.resourcesByType.get(type) ?? [];
    resourcesOfType(cluster, type).forEach((tree, index) => {
      const point = mountPointOf(tree);
      const number = numbers[index] ?? -1;
      if (point === undefined || !wanted.has(point.path) || (cluster.structure.groupOf[number] ?? -1) < 0) return;
      mounts.set(point.path, [...(mounts.get(point.path) ?? []), { number, point }]);
    });
  }
  return mounts;
}

/** Whether the groups may be online on one system; unless their lists rule it out, they may. */
function mayMeet(cluster: Cluster, one: number, other: number): boolean {
  if (one === other) return true;
  const systems = systemsOf(cluster, one);
  const others = systemsOf(cluster, other);
  return systems.length === 0 || others.length === 0 || systems.some((system) => others.includes(system));
}

function systemsOf(cluster: Cluster, group: number): readonly string[] {
  const header = cluster.trees[cluster.structure.groups[group]?.header ?? -1];
  if (header?.kind !== 'group') return [];
  return attributesNamed(header, 'SystemList').flatMap(({ value }) => itemsOf(value).map(({ key }) => key.text));
}

/** Whether nothing in the group's dependencies may be a dependency that could not be read. */
function isReadableGroup(cluster: Cluster, names: ClusterNames, group: number): boolean {
  const entry = cluster.structure.groups[group];
  if (entry === undefined) return false;
  const tree = (number: number): Declaration => cluster.trees[number] as Declaration;
  const resources = entry.resources.map(tree) as ResourceDeclaration[];
  const dependencies = entry.dependencies.map(tree) as ResourceDependency[];
  return knownDependencies({ resources, dependencies, names }) !== undefined;
}
