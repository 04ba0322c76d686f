import type { ClusterRule } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import type { ObjectDeclaration, ResourceDeclaration } from '../../../syntax/vcs/tree';
import { devicePath } from '../../../workspace/block-device';
import { type Cluster, nameOfGroup } from '../../../workspace/cluster';
import type { ClusterNames } from '../../../workspace/cluster-names';
import { parallelOf } from '../../../workspace/group-links';
import {
  isOfContainer,
  mayServe,
  STORAGE_SOURCES,
  STORAGE_USERS,
  type StorageSource,
  type StorageUse,
} from '../../storage-resources';
import { hasUnclear, isServed, type Mismatch, mismatchOf } from './compare-names';
import { StorageTables } from './storage-tables';

type Data = {
  kind: Mismatch['kind'] | 'other-group' | 'nobody';
  written: string;
  resource: string;
  type: string;
  group: string;
  /** What the user calls the names: "disk group", "volume group". */
  noun: string;
  container: string;
  volume: string;
  instead: readonly string[];
  /** The value that was most probably meant. */
  meant: string | undefined;
  otherGroup: string;
};

/** A block device, disk group or volume group that no resource of the group or of the groups below brings. */
export const storageNameMismatch: ClusterRule<Data> = {
  id: 'storage-name-mismatch',
  title: 'Device, disk group or volume group that no resource brings',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: [
    'group',
    'group-dependency',
    'resource-name',
    ...[...new Set([...STORAGE_USERS, ...STORAGE_SOURCES])].map((type) => `resource:${type}` as const),
  ],
  exact: true,
  check({ cluster, names }, report) {
    if (!names.certain('resource')) return;
    const tables = new StorageTables(cluster);
    tables.forEachUnserved((group, uses) => {
      const own = tables.sourcesOf(group);
      for (const use of uses) {
        const below = tables.sourcesBelow(group);
        if (below === undefined || hasUnclear(use, [...own, ...below]) || isServed(use, [...own, ...below])) continue;
        const say = (kind: Data['kind'], more: Partial<Data> = {}): void => {
          report({ tree: use.tree, span: use.word }, { ...dataOf(use, cluster, group), kind, ...more }, SEVERITY[kind]);
        };
        const mismatch = mismatchOf(use, own, below, tables.usersIn(group));
        if (mismatch) {
          say(mismatch.kind, { instead: mismatch.instead, meant: meantValue(use, mismatch) });
        } else if (use.container !== undefined && !names.excerpt && !sharesContainer(use, [...own, ...below])) {
          const otherGroup = groupThatBrings(use, tables, cluster);
          if (otherGroup !== undefined) {
            if (isFreeOfSnapshots(cluster, group)) say('other-group', { otherGroup });
          } else if (use.family !== 'lvm' && mustBring(use, cluster, names, group)) say('nobody');
        }
      }
    });
  },
  message: wordMismatch,
  fix: ({ tree, span, data: { meant } }) =>
    meant === undefined
      ? []
      : [
          {
            title: `Change to "${meant}"`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: quotedString(meant) }],
          },
        ],
};

const SEVERITY: Readonly<Record<Data['kind'], { readonly severity: 'warning' | 'hint' }>> = {
  volume: { severity: 'warning' },
  container: { severity: 'warning' },
  dashes: { severity: 'warning' },
  'other-group': { severity: 'warning' },
  nobody: { severity: 'hint' },
};

function wordMismatch(data: Data): string {
  const { kind, written, resource, type, group, noun, container, volume, otherGroup } = data;
  const instead = data.instead.map((name) => `"${name}"`).join(', ');
  const itself = `the ${type} "${resource}"`;
  switch (kind) {
    case 'volume':
      return (
        `The device "${written}" names the volume "${volume}", but the resources for the ${noun} "${container}" bring ${instead}. ` +
        `Then nothing starts the volume, and ${itself} faults where it goes online. Make the names agree.`
      );
    case 'dashes':
      return (
        `The device mapper doubles the dashes within names of volume groups and volumes: this volume is "/dev/mapper/${data.instead.join()}", not "${written}". ` +
        `A device of the name written here does not exist, and ${itself} faults. Double the dashes.`
      );
    case 'container':
      return (
        `"${written}" names the ${noun} "${container}", but the resources of the group "${group}" bring ${instead}. ` +
        `Then nothing brings "${container}" to the system where the group starts, and ${itself} faults. Make the names agree.`
      );
    case 'other-group':
      return (
        `The ${noun} "${container}" is brought online by the group "${otherGroup}", which the group "${group}" does not require. ` +
        `Where "${otherGroup}" is not online on the same system, ${itself} faults. ` +
        `Let "${group}" require it ("requires group ${otherGroup} online local firm"), or add a resource for the ${noun}.`
      );
    case 'nobody':
      return (
        `No resource brings the ${noun} "${container}" online for ${itself}. ` +
        `If the ${noun} is to follow the group from system to system, add a resource for it and let "${resource}" require it.`
      );
  }
}

function dataOf({ tree, word, family, container, volume }: StorageUse, cluster: Cluster, group: number): Data {
  return {
    kind: 'nobody',
    written: word.text,
    resource: tree.name?.text ?? '',
    type: tree.type.text,
    group: nameOfGroup(cluster, group),
    noun: family === 'lvm' ? 'volume group' : 'disk group',
    container: container ?? '',
    volume: volume ?? '',
    instead: [],
    meant: undefined,
    otherGroup: '',
  };
}

/** The value that the use should have, in the form that it is written in. */
function meantValue({ device, word }: StorageUse, { meant }: Mismatch): string | undefined {
  if (device === undefined && word.text.startsWith('/')) return undefined;
  if (meant === undefined || device === undefined) return meant?.container;
  return meant.volume === undefined ? undefined : devicePath(device, meant.container, meant.volume);
}

/** Whether some resource in reach belongs to the same disk group, so that only the volume is not found. */
function sharesContainer(use: StorageUse, reached: readonly StorageSource[]): boolean {
  return use.device !== undefined && reached.some((source) => mayServe(source, use) && isOfContainer(source, use));
}

function groupThatBrings(use: StorageUse, tables: StorageTables, cluster: Cluster): string | undefined {
  for (const [group, source] of tables.allSources()) {
    if (source.whole && mayServe(source, use) && isOfContainer(source, use)) return nameOfGroup(cluster, group);
  }
  return undefined;
}

/** The groups of a fire drill mount copies of what another group has, and never run beside it. */
function isFreeOfSnapshots({ structure, trees }: Cluster, group: number): boolean {
  const entry = structure.groups[group];
  const links = entry?.groupDependencies ?? [];
  return (
    links.every((number) => {
      const tree = trees[number];
      return tree?.kind !== 'group-dependency' || tree.category?.text !== 'offline';
    }) && (entry?.resources ?? []).every((number) => !(trees[number] as ResourceDeclaration).type.text.includes('Snap'))
  );
}

/** Whether nobody but a resource of a known type could bring the disk group: no program of the user's, no own type. */
function mustBring(use: StorageUse, cluster: Cluster, names: ClusterNames, group: number): boolean {
  const { structure, trees } = cluster;
  const entry = structure.groups[group];
  if (entry === undefined) return false;
  if (use.family === 'vxvm' && parallelOf(trees[entry.header] as ObjectDeclaration) !== '0') return false;
  return entry.resources.every((number) => {
    const type = (trees[number] as ResourceDeclaration).type.text;
    return names.type(type)?.agent !== undefined && !PROGRAMS.has(type);
  });
}

const PROGRAMS: ReadonlySet<string> = new Set(['Application', 'Process', 'ProcessOnOnly']);
