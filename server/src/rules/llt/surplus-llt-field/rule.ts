import { declaresLink } from '../../../catalog/llt/directives';
import { isLinkType, LINK_TYPE_FIELD } from '../../../catalog/llt/link-fields';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { addressFamily } from '../../ip-address';
import { type DirectiveLine, plainDirectives } from '../directive-lines';
import { missingFields } from '../missing-fields';

type Data = { directive: string; surplus: string; count: number; addresses: boolean; dashes: boolean; from: number };

/** Directives with several values on a line are judged value by value. */
const LISTS: readonly string[] = ['set-timer', 'set-flow'];
/** Whether they take several ranges is in no page. */
const RANGES: readonly string[] = ['include', 'exclude'];

/** More words behind a directive of llttab than it has fields. */
export const surplusLltField: NodeFileRule<'llttab', Data> = {
  id: 'surplus-llt-field',
  title: 'More words than the directive of llttab has fields',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const directive of plainDirectives(tree)) {
      const { keyword, fact, fields, expected } = directive;
      const surplus = fields.slice(expected.length);
      const [first] = surplus;
      if (first === undefined || !hasFixedFields(directive)) continue;
      const isSure = fact?.confidence === 'high' && !RANGES.includes(keyword.text);
      report(
        { start: first.start, end: surplus.at(-1)?.end ?? first.end },
        {
          directive: keyword.text,
          surplus: surplus.map(({ text }) => text).join(' '),
          count: expected.length,
          addresses: declaresLink(keyword.text) && surplus.some(({ text }) => addressFamily(text) !== undefined),
          dashes: surplus.every(({ text }) => text === '-'),
          from: (fields[expected.length - 1] ?? keyword).end,
        },
        { severity: isSure ? 'warning' : 'hint' },
      );
    }
  },
  message: ({ directive, surplus, count, addresses }) =>
    (count === 0
      ? `"${directive}" stands alone on its line, and "${surplus}" follows it. `
      : `"${surplus}" is too much: "${directive}" has ${String(count)} field${count === 1 ? '' : 's'} here. `) +
    'LLT may not accept the line, and what was meant by the words is not in force. ' +
    (addresses
      ? 'Links over Ethernet have no IP address: take the words out, or correct the type of the link.'
      : 'Take them out; a comment has a line of its own.'),
  fix({ data: { dashes, from }, end }) {
    if (!dashes) return [];
    return [{ title: 'Take out the surplus "-"', safe: false, edits: [{ start: from, end, text: '' }] }];
  },
};

/** Whether it is known how many fields the line has. */
function hasFixedFields(directive: DirectiveLine): boolean {
  const { keyword, fact, fields } = directive;
  if (fact === undefined || fact.openFields || LISTS.includes(keyword.text)) return false;
  if (!declaresLink(keyword.text)) return true;
  return isLinkType(fields[LINK_TYPE_FIELD]?.text ?? '') && missingFields(directive) === undefined;
}
