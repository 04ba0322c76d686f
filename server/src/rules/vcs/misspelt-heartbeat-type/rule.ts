import { nearestChosenName } from '../../../catalog/nearest-name';
import { heartbeatTypes } from '../../../catalog/vcs/heartbeat-types';
import type { DeclarationRule } from '../../../engine/rule';
import { changeName } from '../../change-name';

type Data = { name: string; nearest: string; onlyCase: boolean };

const TYPES = heartbeatTypes.map(({ name }) => name);

/** A heartbeat whose name is nearly that of a heartbeat type. */
export const misspeltHeartbeatType: DeclarationRule<Data> = {
  id: 'misspelt-heartbeat-type',
  title: 'Misspelt name of a heartbeat type',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['heartbeat'],
  check({ tree }, report) {
    if (tree.kind !== 'heartbeat' || tree.name === undefined || TYPES.includes(tree.name.text)) return;
    const { text } = tree.name;
    // Sites may have agents of their own, under any other name.
    const nearest = nearestChosenName(TYPES, text);
    if (nearest === undefined) return;
    const onlyCase = nearest.toLowerCase() === text.toLowerCase();
    const severity = onlyCase ? 'hint' : 'warning';
    report({ tree, span: tree.name }, { name: text, nearest, onlyCase }, { severity });
  },
  message: ({ name, nearest, onlyCase }) =>
    `"${name}" is no heartbeat type that the bundled catalog knows (did you mean "${nearest}"?). A heartbeat has the name of its ` +
    `type${onlyCase ? '; whether capital letters count is not confirmed' : ''}: under another name no agent checks whether the ` +
    'remote clusters live. Correct the name, unless this is an agent of your own.',
  fix: (subject) => changeName(subject, subject.data.nearest),
};
