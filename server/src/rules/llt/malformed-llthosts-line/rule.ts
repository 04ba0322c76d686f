import type { NodeFileRule } from '../../../engine/node-file-rule';
import { lineBreakOf, lineStartAt } from '../../../text/line-at';
import { changeTo, withoutWord } from '../../line-edits';

type Data = { fault: 'name' | 'surplus' | 'comment'; text: string };

/** A line of llthosts that is not an id and a name. */
export const malformedLlthostsLine: NodeFileRule<'llthosts', Data> = {
  id: 'malformed-llthosts-line',
  title: 'Line of llthosts that is not an id and a name',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llthosts'],
  since: '0.1.0',
  scope: 'document',
  file: 'llthosts',
  check({ tree }, report) {
    for (const { line, id, name, surplus } of tree.entries) {
      const [first] = surplus;
      if (id.text.startsWith('#'))
        report(
          { start: id.start, end: line.words.at(-1)?.end ?? id.end },
          { fault: 'comment', text: '' },
          { severity: 'hint' },
        );
      else if (name === undefined || name.text.startsWith('#')) report(id, { fault: 'name', text: id.text });
      else if (first !== undefined) {
        const place = { start: first.start, end: surplus.at(-1)?.end ?? first.end };
        // Whether LLT stops at a comment behind the name is not known.
        if (first.text.startsWith('#')) report(place, { fault: 'comment', text: '' }, { severity: 'hint' });
        else report(place, { fault: 'surplus', text: name.text });
      }
    }
  },
  message: ({ fault, text }) => {
    if (fault === 'name')
      return /^\d+$/.test(text)
        ? `The node ${text} has no name: LLT, and set-node in llttab, cannot find it. Write its name behind the id, as main.cf has it.`
        : `"${text}" is not an id and a name with blanks between them, as each line of llthosts is: LLT cannot tell which node is meant. Write both.`;
    if (fault === 'surplus')
      return `A line of llthosts is an id and a name; nothing belongs behind "${text}". Write each node on a line of its own.`;
    return 'A comment begins in the first column. LLT may take this one for a part of the line: write it on a line of its own.';
  },
  fix: ({ data, text, start, end }) => {
    const [, id, name] = /^(\d+)[,:;=]([A-Za-z][\w.-]*)$/.exec(data.text) ?? [];
    if (data.fault === 'name' && id !== undefined && name !== undefined)
      return [changeTo(`${id} ${name}`, { start, end })];
    if (data.fault !== 'comment') return [];
    const before = lineStartAt(text, start);
    const content = text.slice(start, end);
    if (text.slice(before, start).trim() === '')
      return [
        {
          title: 'Move the comment to the first column',
          safe: false,
          edits: [{ start: before, end: start, text: '' }],
        },
      ];
    return [
      {
        title: 'Move the comment to a line of its own',
        safe: false,
        edits: [
          { start: before, end: before, text: `${content}${lineBreakOf(text)}` },
          withoutWord(text, { start, end }),
        ],
      },
    ];
  },
};
