import { WIDER_NODE_IDS_SINCE } from '../../../catalog/llt/limits';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Word } from '../../../syntax/lines/line';
import { type DirectiveLine, plainDirectives } from '../directive-lines';
import { linkLines } from '../link-lines';
import { missingFields } from '../missing-fields';
import { nodeIdLimit, nodeRangeOf } from '../node-ids';

type Data = { text: string; maximum: number; isOld: boolean; fault: 'number' | 'range' };

/** The id of a node that no node can have. */
export const nodeIdOutOfRange: NodeFileRule<'llttab', Data> = {
  id: 'node-id-out-of-range',
  title: 'Id in llttab that no node can have',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree, version }, report) {
    const { maximum, confidence } = nodeIdLimit(version);
    const isOld = confidence === 'high';
    for (const directive of plainDirectives(tree)) {
      const word = idIn(directive);
      if (word === undefined) continue;
      if (/^-?\d+$/.test(word.text)) {
        const id = Number(word.text);
        // That ids end at 63 is in no page.
        const severity = isOld || id < 0 ? 'warning' : 'hint';
        if (id < 0 || id > maximum) report(word, { text: word.text, maximum, isOld, fault: 'range' }, { severity });
      } else if (directive.keyword.text === 'set-addr' && missingFields(directive)?.before !== word) {
        report(word, { text: word.text, maximum, isOld, fault: 'number' });
      }
    }
    for (const { nodeRange } of linkLines(tree)) {
      const range = nodeRange && nodeRangeOf(nodeRange.text);
      if (range === undefined || Math.max(range.from, range.to) <= maximum) continue;
      report(
        nodeRange ?? { start: 0, end: 0 },
        { text: nodeRange?.text ?? '', maximum, isOld, fault: 'range' },
        { severity: 'hint' },
      );
    }
  },
  message: ({ text, maximum, isOld, fault }) =>
    fault === 'number'
      ? `"${text}" is no id of a node: set-addr names the other node by the number that it has in llthosts. ` +
        'LLT cannot use the line and does not reach the node on this link. Write the number.'
      : `No node has the id "${text}": ids go from 0 to ${String(maximum)}` +
        (isOld ? ` before release ${WIDER_NODE_IDS_SINCE}. ` : ', as far as is known for the newest releases. ') +
        'LLT does not start with an id that it cannot keep, and another node is not met under it. Take an id in the range, the same as in llthosts.',
};

/** The word of a directive that is the id of one node. */
function idIn({ keyword, fields }: DirectiveLine): Word | undefined {
  return keyword.text === 'set-node' || keyword.text === 'set-addr' ? fields[0] : undefined;
}
