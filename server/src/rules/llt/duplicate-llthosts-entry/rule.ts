import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { LlthostsEntry } from '../../../syntax/llt/read-llthosts';
import { withoutLine } from '../../line-edits';

type Data = { what: 'id' | 'name' | 'line'; text: string; other: string };

/** An id or a name that two lines of llthosts have. */
export const duplicateLlthostsEntry: NodeFileRule<'llthosts', Data> = {
  id: 'duplicate-llthosts-entry',
  title: 'Id or name that llthosts gives to two nodes',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llthosts'],
  since: '0.1.0',
  scope: 'document',
  file: 'llthosts',
  check({ tree: { entries } }, report) {
    const ids = new Map<number, LlthostsEntry>();
    const names = new Map<string, LlthostsEntry>();
    for (const entry of entries) {
      const { id, name } = entry;
      if (!/^\d+$/.test(id.text) || name === undefined) continue;
      const [sameId, sameName] = [ids.get(Number(id.text)), names.get(name.text)];
      const first = sameId ?? sameName;
      if (first === undefined) {
        ids.set(Number(id.text), entry);
        names.set(name.text, entry);
        continue;
      }
      const related = [{ start: first.id.start, end: (first.name ?? first.id).end, message: 'The other line' }];
      if (sameId !== undefined && sameId === sameName)
        report(
          { start: id.start, end: name.end },
          { what: 'line', text: name.text, other: '' },
          { related, unnecessary: true },
        );
      else if (sameId) report(id, { what: 'id', text: id.text, other: sameId.name?.text ?? '' }, { related });
      else report(name, { what: 'name', text: name.text, other: first.id.text }, { related });
    }
  },
  message: ({ what, text, other }) => {
    if (what === 'line') return `"${text}" stands above already, with the same id. Remove the line.`;
    if (what === 'id')
      return `The id ${text} belongs to "${other}" already: LLT does not start on a node whose id another node uses. Give each node an id of its own, in the llthosts of all nodes.`;
    return `"${text}" has the id ${other} already: LLT cannot tell which id this node has. Give each node a name of its own, as main.cf has it.`;
  },
  fix: ({ data, text, ...place }) =>
    data.what === 'line' ? [{ title: 'Remove the repeated line', safe: true, edits: [withoutLine(text, place)] }] : [],
};
