import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Word } from '../../../syntax/lines/line';
import { directivesNamed } from '../directive-lines';
import { linkLines } from '../link-lines';
import { nodeRangeOf } from '../node-ids';
import { changesTo } from '../../line-edits';

type Data = { text: string; of: string; isTurned: boolean; meant: string | undefined };

/** A range of nodes in llttab that is none. */
export const invalidNodeRange: NodeFileRule<'llttab', Data> = {
  id: 'invalid-node-range',
  title: 'Range of nodes in llttab that is none',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const ranges: (readonly [Word | undefined, string])[] = [
      ...linkLines(tree).map(({ nodeRange, directive }) => [nodeRange, directive.keyword.text] as const),
      ...directivesNamed(tree, 'exclude', 'include').map(({ fields, keyword }) => [fields[0], keyword.text] as const),
    ];
    for (const [word, of] of ranges) {
      if (word === undefined || (word.text === '-' && of.startsWith('link'))) continue;
      const range = nodeRangeOf(word.text);
      const isTurned = range !== undefined && range.from > range.to;
      if (range !== undefined && !isTurned) continue;
      const meant = isTurned ? `${String(range.to)}-${String(range.from)}` : meantRange(word.text, of);
      // Lists of ranges, and what belongs to "include", are in no page.
      const isSure = of !== 'include' && !word.text.includes(',');
      report(word, { text: word.text, of, isTurned, meant }, { severity: isSure ? 'warning' : 'hint' });
    }
  },
  message: ({ text, of, isTurned, meant }) =>
    (isTurned ? `The range "${text}" goes from high to low and holds no node. ` : `"${text}" is no range of nodes. `) +
    (of.startsWith('link')
      ? 'LLT may use the link for no node, and the cluster has a network less. '
      : `What "${of}" is for is not in force for these nodes. `) +
    (meant === undefined
      ? `Write ids of llthosts such as "0-3"${of.startsWith('link') ? ', or "-" for all nodes' : ''}.`
      : `Did you mean "${meant}"?`),
  fix: (subject) => changesTo(subject.data.meant, subject),
};

function meantRange(text: string, of: string): string | undefined {
  if (of.startsWith('link') && /^(?:all|any|\*|--+)$/i.test(text)) return '-';
  const [, from, to] = /^(\d{1,5})(?:\.\.+|:|--+|\/|~)(\d{1,5})$/.exec(text) ?? [];
  return from === undefined || to === undefined || Number(from) > Number(to) ? undefined : `${from}-${to}`;
}
