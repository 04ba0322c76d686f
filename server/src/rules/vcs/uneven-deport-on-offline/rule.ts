import type { ClusterRule, Place } from '../../../engine/rule';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { resourcesOfType } from '../../../workspace/cluster';
import type { ResourceType } from '../../../workspace/resource-type';
import { effectiveInteger, writtenValue } from '../../effective-value';

type Data = { diskGroup: string; resource: string; value: string; other: string; otherValue: string };

/** CVMVolDg resources of one disk group that do not agree whether it is deported. */
export const unevenDeportOnOffline: ClusterRule<Data> = {
  id: 'uneven-deport-on-offline',
  title: 'CVMDeportOnOffline differs between resources of one disk group',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['resource:CVMVolDg'],
  exact: true,
  check({ cluster, names }, report) {
    const trees = resourcesOfType(cluster, 'CVMVolDg');
    if (trees.length < 2) return;
    const type = names.type('CVMVolDg');
    const byDiskGroup = new Map<string, Setting[]>();
    for (const tree of trees) {
      const setting = settingOf(tree, type);
      if (setting === undefined) continue;
      const known = byDiskGroup.get(setting.diskGroup);
      if (known) known.push(setting);
      else byDiskGroup.set(setting.diskGroup, [setting]);
    }
    for (const [diskGroup, settings] of byDiskGroup) {
      const [first] = settings;
      const different = settings.find(({ value }) => value !== first?.value);
      if (first === undefined || different === undefined) continue;
      // The value that somebody wrote is marked, not the default of the one that says nothing.
      const [told, other] = different.isWritten || !first.isWritten ? [different, first] : [first, different];
      report(
        told.place,
        { diskGroup, resource: told.name, value: told.value, other: other.name, otherValue: other.value },
        { related: [{ ...other.place, message: `In "${other.name}" it is ${other.value}.` }] },
      );
    }
  },
  message: ({ diskGroup, resource, value, other, otherValue }) =>
    `CVMDeportOnOffline is ${value} in "${resource}" and ${otherValue} in "${other}", which both stand for the disk group "${diskGroup}". ` +
    'Whether the disk group is deported then depends on which of them goes offline last. Give all resources of a disk group the same value.',
};

interface Setting {
  readonly name: string;
  readonly diskGroup: string;
  readonly value: string;
  readonly isWritten: boolean;
  readonly place: Place;
}

function settingOf(tree: ResourceDeclaration, type: ResourceType | undefined): Setting | undefined {
  const diskGroup = writtenValue(tree, 'CVMDiskGroup')?.text;
  const setting = effectiveInteger(tree, type, 'CVMDeportOnOffline');
  if (tree.name === undefined || diskGroup === undefined || diskGroup === '' || setting === undefined) return undefined;
  const span = setting.attribute?.value ?? tree.name;
  return {
    name: tree.name.text,
    diskGroup,
    value: String(setting.number),
    isWritten: setting.attribute !== undefined,
    place: { tree, span },
  };
}
