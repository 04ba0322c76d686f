import type { GroupRule } from '../../../engine/rule';
import { parallelOf } from '../../../workspace/group-links';
import { systemsOfGroup } from '../../group-systems';
import { privateDiskGroup } from '../../private-disk-group';

type Data = { resource: string; diskGroup: string; group: string; more: number };

/** A disk group of one system in a group that is online on several. */
export const privateDiskGroupInParallelGroup: GroupRule<Data> = {
  id: 'private-disk-group-in-parallel-group',
  title: 'Private disk group in a parallel group',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['DiskGroup'],
  check({ header, resourcesOfType, names }, report) {
    const resources = resourcesOfType('DiskGroup');
    if (resources.length === 0 || parallelOf(header) !== '1' || systemsOfGroup(header).size < 2) return;
    const [first, ...others] = resources.flatMap((tree) => {
      const word = privateDiskGroup(tree, names.type('DiskGroup'));
      return word ? [{ tree, span: word, diskGroup: word.text }] : [];
    });
    if (first === undefined) return;
    report(
      first,
      {
        resource: first.tree.name?.text ?? '',
        diskGroup: first.diskGroup,
        group: header.name?.text ?? '',
        more: others.length,
      },
      { related: others.map(({ tree, span, diskGroup }) => ({ tree, span, message: `"${diskGroup}" is one too.` })) },
    );
  },
  message: ({ resource, diskGroup, group, more }) =>
    `The group "${group}" is parallel, and its DiskGroup resource "${resource}" would import "${diskGroup}"${more > 0 ? ` (and ${String(more)} more)` : ''} on several systems at once. ` +
    'A private disk group belongs to one system at a time: everywhere else the resource faults, or the data is damaged where the import is forced. ' +
    'Use a shared disk group with CVMVolDg, or put the resource into a failover group.',
};
