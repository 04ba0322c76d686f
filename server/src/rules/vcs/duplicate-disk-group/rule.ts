import type { ClusterRule } from '../../../engine/rule';
import type { ObjectDeclaration, ResourceDeclaration } from '../../../syntax/vcs/tree';
import { resourcesOfType } from '../../../workspace/cluster';
import { linkedGroups, shareSystem } from '../../group-systems';
import { privateDiskGroup } from '../../private-disk-group';

type Data = { diskGroup: string; resource: string; other: string; otherGroup: string };

/** A disk group of one system that two DiskGroup resources import. */
export const duplicateDiskGroup: ClusterRule<Data> = {
  id: 'duplicate-disk-group',
  title: 'Disk group that two resources import',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'group-dependency', 'resource:DiskGroup'],
  exact: true,
  check({ cluster, names }, report) {
    if (resourcesOfType(cluster, 'DiskGroup').length < 2) return;
    const { structure, trees } = cluster;
    const isLinked = linkedGroups(cluster);
    const first = new Map<string, { tree: ResourceDeclaration; group: ObjectDeclaration }>();
    for (const number of structure.resourcesByType.get('DiskGroup') ?? []) {
      const entry = structure.groups[structure.groupOf[number] ?? -1];
      const tree = trees[number] as ResourceDeclaration;
      const word = privateDiskGroup(tree, names.type('DiskGroup'));
      if (word === undefined || entry === undefined) continue;
      const group = trees[entry.header] as ObjectDeclaration;
      const earlier = first.get(word.text);
      if (earlier === undefined) {
        first.set(word.text, { tree, group });
        continue;
      }
      const isOne = earlier.group === group;
      if (!isOne && (!shareSystem(earlier.group, group) || isLinked(earlier.group, group, 'offline'))) continue;
      const otherName = earlier.tree.name;
      report(
        { tree, span: word },
        {
          diskGroup: word.text,
          resource: tree.name?.text ?? '',
          other: otherName?.text ?? '',
          otherGroup: isOne ? '' : (earlier.group.name?.text ?? ''),
        },
        {
          // Groups that are always on one system do not tear the disk group apart, though the first to stop takes it from the other.
          severity: !isOne && isLinked(earlier.group, group, 'online', 'local') ? 'hint' : 'warning',
          ...(otherName && {
            related: [{ tree: earlier.tree, span: otherName, message: `"${otherName.text}" imports it too.` }],
          }),
        },
      );
    }
  },
  message: ({ diskGroup, resource, other, otherGroup }) =>
    `The disk group "${diskGroup}" is imported by "${resource}" and by "${other}"${otherGroup === '' ? '' : ` of the group "${otherGroup}"`}. ` +
    (otherGroup === ''
      ? 'The first of the two that goes offline deports it while the other is in use. Keep one resource, and let what needs the disk group require it.'
      : 'Only one system may import it at a time, so the groups cannot run on two systems, and on one system the first that stops deports it under the other. ' +
        'Keep the resource in one group, and let the other group require that one.'),
};
