import { nearestName } from '../../../catalog/nearest-name';
import type { GroupRule } from '../../../engine/rule';
import type { Word } from '../../../syntax/vcs/tree';
import { writtenName } from '../../../syntax/vcs/written-name';

type Data = { group: string; nearest: string | undefined };

/** A group in a group dependency that the cluster does not declare. */
export const unknownGroup: GroupRule<Data> = {
  id: 'unknown-group',
  title: 'Dependency on a group that the cluster does not declare',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, groupDependencies, names }, report) {
    if (groupDependencies.length === 0 || !names.certain('group')) return;
    const own = header.name?.text;
    for (const tree of groupDependencies) {
      const judge = (span: Word | undefined, candidates: Iterable<string>): void => {
        if (span === undefined || span.text === '' || names.has('group', span.text)) return;
        report({ tree, span }, { group: span.text, nearest: nearestName(candidates, span.text) });
      };
      judge(tree.parent, own === undefined ? [] : [own]);
      judge(
        tree.child,
        [...names.all('group')].filter((name) => name !== own),
      );
    }
  },
  message: ({ group, nearest }) =>
    `The cluster declares no group "${group}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    'The configuration is not loaded with a dependency on it. Correct the name, or declare the group.',
  fix: ({ tree, span, data: { nearest } }) =>
    nearest === undefined
      ? []
      : [
          {
            title: `Change to "${nearest}"`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: writtenName(nearest) }],
          },
        ],
};
