import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, type ObjectDeclaration, type ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type Cluster, typeNamed } from '../../../workspace/cluster';
import { parallelOf } from '../../../workspace/group-links';
import { systemsOfGroup } from '../../group-systems';
import { switchStates } from '../kvm-guest-keys';

type Data = { guest: string; storage: string; sign: string };

/** Storage that one system has at a time. */
const LOCAL_TYPES: ReadonlySet<string> = new Set(['DiskGroup', 'LVMVolumeGroup']);

/** What nobody sets who does not want to migrate. */
const MIGRATION_ATTRIBUTES = ['MigrateTimeout', 'MigrateWaitLimit'] as const;

/** A guest that shall migrate alive, with its image on storage that only one host has at a time. */
export const localStorageOfMigratingGuest: ClusterRule<Data> = {
  id: 'local-storage-of-migrating-guest',
  title: 'Live migration of a virtual machine whose storage one host has at a time',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'system', 'resource:KVMGuest', 'resource-name'],
  exact: true,
  check({ cluster }, report) {
    const { structure, trees } = cluster;
    const type = typeNamed(cluster, 'KVMGuest');
    const prepared = preparedSystems(cluster);
    for (const number of structure.resourcesByType.get('KVMGuest') ?? []) {
      const tree = trees[number] as ResourceDeclaration;
      const own = ownSign(tree);
      // Most clusters say nothing of migration: this is as far as it goes there.
      if (own === undefined && prepared.size === 0) continue;
      const group = structure.groups[structure.groupOf[number] ?? -1];
      const header = trees[group?.header ?? -1];
      if (type === undefined || tree.name === undefined || group === undefined || header?.kind !== 'group') continue;
      if (parallelOf(header) !== '0') continue;
      const storage = group.resources
        .map((one) => trees[one] as ResourceDeclaration)
        .filter(({ type: { text }, name }) => LOCAL_TYPES.has(text) && name !== undefined);
      const [first] = storage;
      if (first?.name === undefined) continue;
      // RHEV keeps the images in storage domains of its own.
      if (!switchStates({ tree, type }, 'RHEVMInfo', 'Enabled', undefined).every((state) => state === 'off')) continue;
      const sign =
        own ?? ([...systemsOfGroup(header)].some((system) => prepared.has(system)) ? 'PhysicalServer' : undefined);
      if (sign === undefined) continue;
      report(
        { tree: first, span: first.name },
        { guest: tree.name.text, storage: first.name.text, sign },
        { related: [{ tree, span: tree.name, message: 'The virtual machine that is to migrate.' }] },
      );
    }
  },
  message: ({ guest, storage, sign }) =>
    `"${sign}" is set for live migration, but "${storage}" has the storage of "${guest}" on one host at a time. ` +
    'While a virtual machine migrates, both hosts need its image, so the migration fails. ' +
    'The guide recommends CVM and CFS for it: put the image on a cluster file system and let the group require it "online local firm".',
};

const ownSigns = new WeakMap<ResourceDeclaration, string | null>();

/** What the guest itself sets for migration, read once for each state of the resource: there may be thousands. */
function ownSign(guest: ResourceDeclaration): string | undefined {
  let sign = ownSigns.get(guest);
  if (sign === undefined) {
    sign = MIGRATION_ATTRIBUTES.find((name) => attributesNamed(guest, name).length > 0) ?? null;
    ownSigns.set(guest, sign);
  }
  return sign ?? undefined;
}

/** The systems that name the physical host for migration. */
function preparedSystems(cluster: Cluster): ReadonlySet<string> {
  const prepared = new Set<string>();
  for (const [name, numbers] of cluster.structure.byName.system) {
    const servers = numbers.flatMap((number) =>
      attributesNamed(cluster.trees[number] as ObjectDeclaration, 'PhysicalServer'),
    );
    if (servers.some(({ value }) => value?.kind === 'scalar' && value.text !== '')) prepared.add(name);
  }
  return prepared;
}
