import { nearestChosenName } from '../../../catalog/nearest-name';
import type { GroupRule } from '../../../engine/rule';
import { changeName } from '../../change-name';

type Data = { group: string; nearest: string | undefined };

/** A group dependency on a group that the cluster does not declare. */
export const unknownGroup: GroupRule<Data> = {
  id: 'unknown-group',
  title: 'Group that the cluster does not declare',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ groupDependencies, names }, report) {
    if (!names.certain('group')) return;
    for (const tree of groupDependencies) {
      for (const word of [tree.parent, tree.child]) {
        if (word === undefined || word.text === '' || names.has('group', word.text)) continue;
        report({ tree, span: word }, { group: word.text, nearest: nearestChosenName(names.all('group'), word.text) });
      }
    }
  },
  message: ({ group, nearest }) =>
    `The cluster declares no group "${group}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    'A dependency on a group that does not exist cannot be met, and the configuration is not loaded. ' +
    'Correct the name, or declare the group.',
  fix: (subject) => changeName(subject, subject.data.nearest),
};
