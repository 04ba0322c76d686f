import { nearestName } from '../../catalog/nearest-name';
import { agentType, objectAttribute } from '../../catalog/vcs/catalog';
import {
  type Attribute,
  attributesNamed,
  itemsOf,
  type ObjectDeclaration,
  type ResourceDeclaration,
} from '../../syntax/vcs/tree';
import { type Cluster, typeNamed } from '../../workspace/cluster';
import type { ReadKind } from '../../workspace/read-kind';
import { type GroupLink, groupLinks } from '../../workspace/group-links';
import { readingOfResources } from '../../workspace/kept-reading';
import type { ResourceType } from '../../workspace/resource-type';
import { defaultSwitchState, type KvmGuest, switchStates } from './kvm-guest-keys';

/** A group that says in which direction the storage of virtual machines is replicated. */
export interface ReplicationGroup {
  readonly header: ObjectDeclaration;
  readonly resources: readonly ResourceDeclaration[];
}

/** A group of virtual machines of a RHEV manager that move between sites. */
export interface DrGroup {
  /** Its number among the groups of the cluster. */
  readonly number: number;
  readonly header: ObjectDeclaration;
  /** Its virtual machines that the RHEV manager runs. */
  readonly guests: readonly KvmGuest[];
  /** One of them gets another network at this site: only disaster recovery needs that. */
  readonly configuresNetwork: boolean;
  /** The replication groups that it requires, with the link to each. */
  readonly replications: readonly (ReplicationGroup & { readonly link: GroupLink })[];
}

/** What a cluster rule about these groups reads. */
export const DR_READS: readonly ReadKind[] = ['group', 'group-dependency', 'resource:KVMGuest', 'resource-name'];

const found = new WeakMap<Cluster, readonly DrGroup[]>();

/**
 * The groups of virtual machines for disaster recovery: of a RHEV manager, and either with network settings for the site or
 * in need of a group that replicates storage. Found once for each state of the cluster, at no cost where there are no guests.
 */
export function drGroups(cluster: Cluster): readonly DrGroup[] {
  let groups = found.get(cluster);
  if (groups === undefined) found.set(cluster, (groups = findDrGroups(cluster)));
  return groups;
}

function findDrGroups(cluster: Cluster): readonly DrGroup[] {
  const { structure, trees } = cluster;
  const type = typeNamed(cluster, 'KVMGuest');
  const guests = new Map<number, KvmGuest[]>();
  for (const { number, tree } of (isManagedByDefault(type) ? guestReading : managedReading).of(cluster)) {
    const group = structure.groupOf[number] ?? -1;
    if (type === undefined || group < 0 || tree.name === undefined) continue;
    if (!switchStates({ tree, type }, 'RHEVMInfo', 'Enabled', undefined).includes('on')) continue;
    const members = guests.get(group);
    if (members) members.push({ tree, type });
    else guests.set(group, [{ tree, type }]);
  }
  if (guests.size === 0) return [];
  const links = new Map<ObjectDeclaration, GroupLink[]>();
  for (const link of groupLinks(cluster)) {
    const known = links.get(link.parent);
    if (known) known.push(link);
    else links.set(link.parent, [link]);
  }
  return [...guests].flatMap(([group, members]) => {
    const header = trees[structure.groups[group]?.header ?? -1];
    if (header?.kind !== 'group' || header.name === undefined) return [];
    const configuresNetwork = members.some(getsNetwork);
    const replications = (links.get(header) ?? []).flatMap((link) => {
      if (link.category !== 'online' || link.child === undefined) return [];
      const replication = replicationGroup(
        cluster,
        structure.groupOf[structure.byName.group.get(link.to)?.[0] ?? -1] ?? -1,
      );
      return replication ? [{ ...replication, link }] : [];
    });
    if (!configuresNetwork && replications.length === 0) return [];
    return [{ number: group, header, guests: members, configuresNetwork, replications }];
  });
}

const guestReading = readingOfResources(['KVMGuest'], () => true);

/** The guests that say something of a manager: where the type has none by default, nobody else can have one. */
const managedReading = readingOfResources(
  ['KVMGuest'],
  (tree) => tree.attributes.some(({ name }) => name.text === 'RHEVMInfo') || undefined,
);

/** Whether a guest that says nothing of a manager may have one. */
function isManagedByDefault(type: ResourceType | undefined): boolean {
  return type !== undefined && defaultSwitchState(type, 'RHEVMInfo', 'Enabled') !== 'off';
}

/** Whether the agent gives the virtual machine network settings of this site, on every system or on one. */
export function getsNetwork(guest: KvmGuest): boolean {
  return switchStates(guest, 'DROpts', 'ConfigureNetwork', undefined).includes('on');
}

/** The group of that number, if it holds resources that replicate disk arrays. */
export function replicationGroup(cluster: Cluster, group: number): ReplicationGroup | undefined {
  const entry = cluster.structure.groups[group];
  const header = cluster.trees[entry?.header ?? -1];
  if (entry === undefined || header?.kind !== 'group' || header.name === undefined) return undefined;
  const resources = entry.resources
    .map((number) => cluster.trees[number] as ResourceDeclaration)
    .filter(({ type, name }) => name !== undefined && replicatesArray(type.text));
  return resources.length === 0 ? undefined : { header, resources };
}

/** Whether resources of the type turn the replication of a disk array around, as RHEV storage domains need it. */
export function replicatesArray(type: string): boolean {
  return agentType(type)?.category === 'replication (array)';
}

/** Whether the group writes the attribute in any form, or something that was probably meant to be it. */
export function writes(header: ObjectDeclaration, name: string): boolean {
  return header.attributes.some((attribute) => {
    const written = attribute.name.text;
    return (
      written === name || (objectAttribute('group', written) === undefined && nearestName([name], written) === name)
    );
  });
}

/** Whether the group's TriggersEnabled has the trigger, for all systems or for one. */
export function enablesTrigger(header: ObjectDeclaration, trigger: string): boolean {
  return attributesNamed(header, 'TriggersEnabled').some(({ value }) =>
    itemsOf(value).some(({ key }) => key.text === trigger),
  );
}

/** The group's TriggerPath, where it is written once, for all systems, and not empty. */
export function triggerPathOf(header: ObjectDeclaration): (Attribute & { readonly text: string }) | undefined {
  const [attribute, second] = attributesNamed(header, 'TriggerPath');
  if (attribute === undefined || second !== undefined || attribute.broken || attribute.system) return undefined;
  const { value } = attribute;
  return value?.kind === 'scalar' && value.text !== '' ? { ...attribute, text: value.text } : undefined;
}
