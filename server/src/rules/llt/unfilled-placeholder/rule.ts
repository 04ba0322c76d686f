import type { NodeFileRule } from '../../../engine/node-file-rule';
import { directiveLines, opensPlaceholder } from '../directive-lines';

type Data = { text: string };

/** A placeholder of a guide that nobody has filled in. */
export const unfilledPlaceholder: NodeFileRule<'llttab', Data> = {
  id: 'unfilled-placeholder',
  title: 'Placeholder of a guide left in llttab',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { kind, line, fields } of directiveLines(tree)) {
      if (kind !== 'placeholder') continue;
      const from = fields.findIndex(opensPlaceholder);
      const [first] = fields.slice(from);
      if (first === undefined) continue;
      // The words of one placeholder, to the bracket that closes it.
      const last = fields.slice(from).find(({ text }) => /[>\]]$/.test(text)) ?? first;
      const text = line.text.slice(first.start - line.start, last.end - line.start);
      report({ start: first.start, end: last.end }, { text });
    }
  },
  message: ({ text }) =>
    `"${text}" is a placeholder, as guides print it where a value of your own belongs. LLT takes it as it stands: the line is of no use, ` +
    'and without its node or network the cluster does not form. Write the value.',
};
