import type { DeclarationRule } from '../../../engine/rule';
import { isBlock, itemsOf } from '../../../syntax/vcs/tree';

type Data = { owner: string; first: string; second: string };

const EXCLUSIVE = ['OfflineGroup', 'OfflineHold'];

/** Two reactions to a stop outside of VCS of which only one can be. */
export const conflictingStateChanges: DeclarationRule<Data> = {
  id: 'conflicting-state-changes',
  title: 'OfflineGroup and OfflineHold together in ExternalStateChange',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource', 'type'],
  attributes: ({ name }) => name === 'ExternalStateChange',
  check({ tree }, report) {
    if (!isBlock(tree)) return;
    for (const { name, value, broken } of tree.attributes) {
      if (name.text !== 'ExternalStateChange' || broken) continue;
      const keys = itemsOf(value).map(({ key }) => key);
      const [first, second] = keys.filter((key, index) => {
        return EXCLUSIVE.includes(key.text) && keys.findIndex(({ text }) => text === key.text) === index;
      });
      if (first === undefined || second === undefined) continue;
      report(
        { tree, span: second },
        { owner: tree.name?.text ?? '', first: first.text, second: second.text },
        { related: [{ tree, span: first, message: `"${first.text}" excludes it.` }] },
      );
    }
  },
  message: ({ owner, first, second }) =>
    `ExternalStateChange of "${owner}" holds both "${first}" and "${second}", which exclude each other. ` +
    'When the application is stopped outside of VCS, OfflineGroup takes the rest of the group offline and OfflineHold ' +
    'leaves it online; nobody can tell which of the two happens. Keep one of them.',
};
