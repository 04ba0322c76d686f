import type { DeclarationRule } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { pathBelowVcsHome } from '../trigger-path';

type Data = { path: string; group: string; below: string | undefined };

/** A directory of trigger scripts that is not written relative to the product's own directory. */
export const absoluteTriggerPath: DeclarationRule<Data> = {
  id: 'absolute-trigger-path',
  title: 'TriggerPath that is not relative to the directory of VCS',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['group'],
  attributes: ({ name }) => name === 'TriggerPath',
  check({ tree }, report) {
    if (tree.kind !== 'group' || tree.name === undefined) return;
    for (const { name, value, broken } of tree.attributes) {
      if (name.text !== 'TriggerPath' || broken || value?.kind !== 'scalar') continue;
      const below = pathBelowVcsHome(value.text);
      if (below === undefined && !value.text.startsWith('/')) continue;
      report({ tree, span: value }, { path: value.text, group: tree.name.text, below });
    }
  },
  message: ({ path, group, below }) =>
    `"TriggerPath" of the group "${group}" counts from /opt/VRTSvcs, so "${path}" is looked for below that directory. ` +
    'The triggers of the group are not found there and do not run. ' +
    (below === undefined
      ? 'Put the scripts into a directory below /opt/VRTSvcs on every node, and write its path without /opt/VRTSvcs/ in front.'
      : `Write the path from there${below === '' ? ', such as "bin/triggers/web"' : `: "${below}"`}.`),
  fix: ({ tree, span, data: { below } }) =>
    below === undefined || below === ''
      ? []
      : [
          {
            title: `Change to "${below}"`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: quotedString(below) }],
          },
        ],
};
