import { GABCONFIG_COMMAND } from '../../../catalog/llt/gabconfig';
import type { NodeFileRule } from '../../../engine/node-file-rule';

/** A gabtab that does not run gabconfig. */
export const missingGabconfig: NodeFileRule<'gabtab', Record<string, never>> = {
  id: 'missing-gabconfig',
  title: 'No gabconfig in gabtab',
  severity: 'hint',
  certainty: 'advice',
  languages: ['gabtab'],
  since: '0.1.0',
  scope: 'document',
  file: 'gabtab',
  check({ tree: { commands, gabconfigs }, text }, report) {
    const first = commands[0]?.words[0];
    // Whatever else a script does, it may end in gabconfig where this reading does not see it.
    if (first === undefined || gabconfigs.length > 0 || text.replace(/^[ \t]*#.*$/gm, '').includes('gabconfig')) return;
    report(first, {});
  },
  message: () =>
    `Nothing here runs gabconfig, which configures GAB when the system starts: without it the node joins no cluster. Write "${GABCONFIG_COMMAND} -c -n" with the number of nodes behind it.`,
};
