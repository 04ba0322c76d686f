import type { ClusterRule } from '../../../engine/rule';
import type { ObjectDeclaration, ResourceDeclaration, Word } from '../../../syntax/vcs/tree';
import type { Cluster } from '../../../workspace/cluster';
import { KeptIndex } from '../../../workspace/kept-index';
import { type Reading, readingOfResources } from '../../../workspace/kept-reading';
import { isNetworkFileSystem } from '../../file-systems';
import { linkedGroups, shareSystem } from '../../group-systems';
import { mountPointsByPath } from '../../mount-points';
import { scalarWord } from '../../scalar-word';

type Data = {
  what: 'mount point' | 'device';
  written: string;
  resource: string;
  other: string;
  /** Of the other resource, where it is another one. */
  otherGroup: string;
};

/** Two resources that mount on one directory, or one device. */
export const duplicateMount: ClusterRule<Data> = {
  id: 'duplicate-mount',
  title: 'Mount point or device that is mounted twice',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'group-dependency', 'resource:Mount', 'resource:CFSMount'],
  exact: true,
  check({ cluster }, report) {
    const points = sameValue(cluster, mountPointsByPath.of(cluster).repeated());
    const devices = sameValue(cluster, mountsByDevice.of(cluster).repeated());
    const isLinked = linkedGroups(cluster);
    const told = new Set<ResourceDeclaration>();
    const say = (what: Data['what'], { mine, earlier }: Pair, severity: 'warning' | 'hint'): void => {
      if (told.has(mine.tree)) return;
      told.add(mine.tree);
      report(
        { tree: mine.tree, span: mine.word },
        {
          what,
          written: mine.word.text,
          resource: mine.tree.name?.text ?? '',
          other: earlier.tree.name?.text ?? '',
          otherGroup: mine.group === earlier.group ? '' : (earlier.group.name?.text ?? ''),
        },
        {
          severity,
          related: [
            {
              tree: earlier.tree,
              span: earlier.word,
              message: `The same ${what}, in "${earlier.tree.name?.text ?? ''}".`,
            },
          ],
        },
      );
    };
    for (const pair of points) if (pair.mine.group === pair.earlier.group) say('mount point', pair, 'warning');
    for (const pair of devices) {
      const { mine, earlier } = pair;
      if (mine.group === earlier.group || !isLinked(mine.group, earlier.group, 'offline')) say('device', pair, 'hint');
    }
    for (const pair of points) {
      const { mine, earlier } = pair;
      if (mine.group === earlier.group || !shareSystem(mine.group, earlier.group)) continue;
      if (!isLinked(mine.group, earlier.group, 'offline')) say('mount point', pair, 'hint');
    }
  },
  message: ({ what, written, resource, other, otherGroup }) => {
    if (otherGroup === '')
      return what === 'mount point'
        ? `"${resource}" and "${other}" both mount on "${written}". The second one hides the first or is refused, and VCS takes the one for the other. Give each a mount point of its own.`
        : `"${resource}" and "${other}" both mount the device "${written}". Many file systems refuse a second mount, and damage on one shows in both. Check which device is meant.`;
    return what === 'mount point'
      ? `"${resource}" mounts on "${written}", as does "${other}" of the group "${otherGroup}", and both groups may run on one system. There the second one hides the first or is refused. Choose another mount point, or keep the groups apart ("offline local").`
      : `"${resource}" mounts the device "${written}", as does "${other}" of the group "${otherGroup}". If the groups run on two systems, a file system that is no cluster file system is damaged. Mount it in one group, and let the other require that group.`;
  },
};

/** A value that stands everywhere is told of at its first places only. */
const MOST_COMPARED = 20;

interface Mounted {
  readonly tree: ResourceDeclaration;
  readonly group: ObjectDeclaration;
  readonly word: Word;
}

interface Pair {
  readonly mine: Mounted;
  readonly earlier: Mounted;
}

/** A value that two mounts must not have in common. */
interface MountedValue {
  readonly path: string;
  readonly word: Word;
}

type MountReading = Reading<ResourceDeclaration, MountedValue>;

const mountsByDevice = new KeptIndex(readingOfResources(['Mount'], deviceOf), ({ value }) => [value.path]);

/** Each mount with the ones before it that have the same value: the first of its own group if there is one, else those of other groups. */
function sameValue({ structure, trees }: Cluster, repeated: readonly (readonly MountReading[])[]): Pair[] {
  const { groupOf, groups } = structure;
  return repeated.flatMap((same) => {
    const inGroups = same.filter(({ number }) => (groupOf[number] ?? -1) >= 0).slice(0, MOST_COMPARED);
    const mounted = inGroups.flatMap(({ number, tree, value }): Mounted[] => {
      const entry = groups[groupOf[number] ?? -1];
      return entry ? [{ tree, word: value.word, group: trees[entry.header] as ObjectDeclaration }] : [];
    });
    return mounted.flatMap((mine, at) => {
      const before = mounted.slice(0, at);
      const own = before.find(({ group }) => group === mine.group);
      return (own ? [own] : before).map((earlier) => ({ mine, earlier }));
    });
  });
}

/** The device of a file system that only one system may mount at a time. */
function deviceOf(tree: ResourceDeclaration): MountedValue | undefined {
  const word = scalarWord(tree, 'BlockDevice');
  if (!word?.text.startsWith('/dev/') || isNetworkFileSystem(scalarWord(tree, 'FSType')?.text ?? '')) return undefined;
  return { path: word.text, word };
}
