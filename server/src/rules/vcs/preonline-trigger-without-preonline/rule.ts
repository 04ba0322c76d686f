import type { DeclarationRule } from '../../../engine/rule';
import { attributesNamed, itemsOf } from '../../../syntax/vcs/tree';
import { addAttribute } from '../../add-attribute';
import { writtenValue } from '../../effective-value';

type Data = { group: string; missing: boolean };

/** PREONLINE among the triggers of a group whose PreOnline is off. */
export const preonlineTriggerWithoutPreonline: DeclarationRule<Data> = {
  id: 'preonline-trigger-without-preonline',
  title: 'PREONLINE in TriggersEnabled without PreOnline',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['group'],
  attributes: ({ name }) => name === 'TriggersEnabled',
  check({ tree }, report) {
    if (tree.kind !== 'group' || tree.problems.length > 0) return;
    const missing = attributesNamed(tree, 'PreOnline').length === 0;
    if (!missing && writtenValue(tree, 'PreOnline')?.text !== '0') return;
    const triggers = attributesNamed(tree, 'TriggersEnabled').flatMap(({ value }) => itemsOf(value));
    const trigger = triggers.find(({ key }) => key.text === 'PREONLINE');
    if (trigger) report({ tree, span: trigger.key }, { group: tree.name?.text ?? '', missing });
  },
  message: ({ group, missing }) =>
    `TriggersEnabled of the group "${group}" holds PREONLINE, but PreOnline is ${missing ? 'not set' : '0'}. ` +
    'The groups in the guides set both (unconfirmed whether one is enough); without it the preonline script may not run ' +
    'before the group starts. Set PreOnline = 1, or take PREONLINE out.',
  fix({ tree, data: { missing }, cluster }) {
    if (!missing || tree.kind !== 'group') return [];
    const edits = addAttribute(cluster, tree, 'PreOnline = 1');
    return edits.length === 0 ? [] : [{ title: 'Add PreOnline = 1', safe: false, edits }];
  },
};
