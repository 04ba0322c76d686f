import type { GroupRule } from '../../../engine/rule';
import { attributeNamed } from '../../../syntax/vcs/tree';
import { parallelOf } from '../../../workspace/group-links';

type Data = { resource: string; group: string };

/** The notifier in a group that is online on several systems at once. */
export const notifierInParallelGroup: GroupRule<Data> = {
  id: 'notifier-in-parallel-group',
  title: 'NotifierMngr in a parallel group',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['NotifierMngr'],
  check({ header, resourcesOfType }, report) {
    const notifiers = resourcesOfType('NotifierMngr');
    const parallel = attributeNamed(header, 'Parallel');
    if (notifiers.length === 0 || parallel === undefined || parallelOf(header) !== '1') return;
    for (const tree of notifiers) {
      if (tree.name === undefined) continue;
      report(
        { tree, span: tree.name },
        { resource: tree.name.text, group: header.name?.text ?? '' },
        { related: [{ tree: header, span: parallel, message: 'The group is parallel' }] },
      );
    }
  },
  message: ({ resource, group }) =>
    `The notifier "${resource}" is in the parallel group "${group}". Only one notifier runs in a cluster, so the group would not come online on more than one system. ` +
    'Put it into a failover group, such as ClusterService.',
};
