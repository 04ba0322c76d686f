import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Assignment } from '../../../syntax/lines/read-assignments';
import { withoutLine } from '../../line-edits';
import { fencingLines } from '../fencing';

type Data = { key: string; same: boolean };

/** A key that stands in vxfenmode more than once. */
export const duplicateFencingKey: NodeFileRule<'vxfenmode', Data> = {
  id: 'duplicate-fencing-key',
  title: 'Key that stands in vxfenmode twice',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    const seen = new Map<string, Assignment>();
    for (const line of fencingLines(tree)) {
      const { key, value } = line;
      const first = seen.get(key.text);
      if (first === undefined) {
        seen.set(key.text, line);
        continue;
      }
      const same = first.value.text === value.text;
      const related = [{ start: first.key.start, end: first.written.end, message: 'It stands here as well' }];
      report(key, { key: key.text, same }, { related, unnecessary: same });
    }
  },
  message: ({ key, same }) =>
    same
      ? `"${key}" stands above already, with the same value. Remove one of the lines.`
      : `"${key}" stands above already, with another value. No page says which of the two counts: keep the one that all nodes have.`,
  fix: ({ data, text, start, end }) =>
    data.same ? [{ title: 'Remove the repeated line', safe: true, edits: [withoutLine(text, { start, end })] }] : [],
};
