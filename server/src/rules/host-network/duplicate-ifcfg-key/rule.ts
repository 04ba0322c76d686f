import type { NodeFileRule } from '../../../engine/node-file-rule';
import { withoutLine } from '../../line-edits';
import { settingsOf, shellAssignments } from '../interface-file';

type Data = { key: string; last: string; same: boolean };

/** A key that is set again further down. */
export const duplicateIfcfgKey: NodeFileRule<'ifcfg', Data> = {
  id: 'duplicate-ifcfg-key',
  title: 'Key of an ifcfg file that is set again further down',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'document',
  file: 'ifcfg',
  check({ tree, text }, report) {
    // In a script with branches both may count.
    if (tree.others.length > 0) return;
    const settings = settingsOf(tree);
    for (const assignment of shellAssignments(tree)) {
      const { key, value } = assignment;
      const last = settings.get(key.text);
      if (last === undefined || last === assignment || isUsed(key.text, text)) continue;
      const same = last.value.text === value.text;
      const related = [{ start: last.key.start, end: last.written.end, message: 'The line that counts' }];
      report(
        { start: key.start, end: assignment.written.end },
        { key: key.text, last: last.value.text, same },
        { severity: same ? 'hint' : 'warning', related, unnecessary: true },
      );
    }
  },
  message: ({ key, last, same }) =>
    same
      ? `"${key}" is set to the same value further down. Remove one of the lines, so that nobody changes only one of them.`
      : `"${key}" is set again further down, and the last line counts: it is "${last}". Remove the line that is not meant.`,
  fix: ({ data: { same }, text, start, end }) => [
    { title: 'Remove the line that does not count', safe: same, edits: [withoutLine(text, { start, end })] },
  ],
};

/** Whether the file asks for the value that a key has so far. */
function isUsed(key: string, text: string): boolean {
  return text.includes(`$${key}`) || text.includes(`\${${key}`);
}
