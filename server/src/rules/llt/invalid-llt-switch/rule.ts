import type { NodeFileRule } from '../../../engine/node-file-rule';
import { plainDirectives } from '../directive-lines';
import { changesTo } from '../../line-edits';

type Data = { directive: string; text: string; meant: string | undefined };

const MEANT: Readonly<Record<string, string>> = { on: '1', yes: '1', true: '1', off: '0', no: '0', false: '0' };

/** A switch of llttab that is neither on nor off. */
export const invalidLltSwitch: NodeFileRule<'llttab', Data> = {
  id: 'invalid-llt-switch',
  title: 'Switch of llttab that is neither 0 nor 1',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { keyword, fact, fields, expected } of plainDirectives(tree)) {
      const [word] = fields;
      if (word === undefined || !expected[0]?.forms.includes('switch') || /^[01]$/.test(word.text)) continue;
      const severity = fact?.confidence === 'high' ? 'warning' : 'hint';
      report(word, { directive: keyword.text, text: word.text, meant: MEANT[word.text.toLowerCase()] }, { severity });
    }
  },
  message: ({ directive, text, meant }) =>
    `"${directive}" is 1 for on or 0 for off, and "${text}" is neither: LLT goes on as it would without the line, or does not accept it. ` +
    (meant === undefined ? 'Write 0 or 1.' : `Did you mean "${meant}"?`),
  fix: (subject) => changesTo(subject.data.meant, subject),
};
