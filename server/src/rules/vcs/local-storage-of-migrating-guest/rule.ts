import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, itemsOf, type ObjectDeclaration, type ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type Cluster, typeNamed } from '../../../workspace/cluster';
import { parallelOf } from '../../../workspace/group-links';
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
  reads: ['group', 'system', 'resource:KVMGuest'],
  check({ cluster }, report) {
    const { structure, trees } = cluster;
    const type = typeNamed(cluster, 'KVMGuest');
    for (const number of structure.resourcesByType.get('KVMGuest') ?? []) {
      const tree = trees[number] as ResourceDeclaration;
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
      const sign = signOfMigration(cluster, tree, header);
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

/** The attribute that shows that somebody wants to migrate the guest; undefined where none does. */
function signOfMigration(cluster: Cluster, guest: ResourceDeclaration, header: ObjectDeclaration): string | undefined {
  const own = MIGRATION_ATTRIBUTES.find((name) => attributesNamed(guest, name).length > 0);
  if (own !== undefined) return own;
  const systems = attributesNamed(header, 'SystemList').flatMap(({ value }) =>
    itemsOf(value).map(({ key }) => key.text),
  );
  const isPrepared = systems.some((name) =>
    (cluster.structure.byName.system.get(name) ?? []).some((number) =>
      attributesNamed(cluster.trees[number] as ObjectDeclaration, 'PhysicalServer').some(
        ({ value }) => value?.kind === 'scalar' && value.text !== '',
      ),
    ),
  );
  return isPrepared ? 'PhysicalServer' : undefined;
}
