import type { NodeFileRule } from '../../../engine/node-file-rule';
import { directiveLines, pastedIn } from '../directive-lines';

type Data = { isDash: boolean };

const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const BLANKS = /[\u00a0\u2007-\u200a\u202f\u3000]/g;
const INVISIBLE = /[\u200b-\u200f\ufeff]/g;

/** A blank or dash of a word processor in a directive of llttab. */
export const pastedCharacter: NodeFileRule<'llttab', Data> = {
  id: 'pasted-character',
  title: 'Typographic dash or blank in llttab',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { kind, keyword, fields } of directiveLines(tree)) {
      const words = kind === 'pasted' ? [keyword, ...fields].filter(pastedIn) : [];
      const [first] = words;
      if (first === undefined) continue;
      const end = words.at(-1)?.end ?? first.end;
      report({ start: first.start, end }, { isDash: words.some(({ text }) => text.search(DASHES) >= 0) });
    }
  },
  message: ({ isDash }) =>
    `${isDash ? 'A typographic dash' : 'A blank of another kind (no-break or without width)'} stands in this line, as text copied from a PDF or a web page has it. ` +
    `To LLT it is no ${isDash ? '"-"' : 'blank'}: names and fields are not recognised, and the link or value is not in force. ` +
    `Write a plain ${isDash ? '"-"' : 'blank'}.`,
  fix({ text, start, end, data: { isDash } }) {
    const plain = text.slice(start, end).replace(DASHES, '-').replace(BLANKS, ' ').replace(INVISIBLE, '');
    const title = isDash ? 'Change to plain dashes' : 'Change to plain blanks';
    return [{ title, safe: true, edits: [{ start, end, text: plain }] }];
  },
};
