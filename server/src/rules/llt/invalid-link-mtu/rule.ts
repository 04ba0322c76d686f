import type { NodeFileRule } from '../../../engine/node-file-rule';
import { addressFamily } from '../../ip-address';
import { linkLines } from '../link-lines';

type Data = { text: string; isNumber: boolean };

/** What every network of IP carries, and the largest packet that there is. */
const PLAUSIBLE = { minimum: 576, maximum: 65535 };

/** An MTU of a link that is no number of bytes, or one that no network has. */
export const invalidLinkMtu: NodeFileRule<'llttab', Data> = {
  id: 'invalid-link-mtu',
  title: 'Link of llttab with an MTU that is no number of bytes',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { mtu } of linkLines(tree)) {
      // An address in this place was put a field too early.
      if (mtu === undefined || mtu.text === '-' || addressFamily(mtu.text) !== undefined) continue;
      const isNumber = /^\d+$/.test(mtu.text);
      const bytes = Number(mtu.text);
      if (isNumber && bytes >= PLAUSIBLE.minimum && bytes <= PLAUSIBLE.maximum) continue;
      report(mtu, { text: mtu.text, isNumber }, { severity: isNumber ? 'hint' : 'warning' });
    }
  },
  message: ({ text, isNumber }) =>
    (isNumber
      ? `An MTU of ${text} bytes is one that no network has. `
      : `"${text}" is no MTU: the field is a number of bytes, or "-". `) +
    'Where LLT cannot send packets of that size, the link comes up without carrying the traffic of the cluster, or does not come up. ' +
    'Write the MTU of the network card, or "-" to leave it to LLT.',
  fix: ({ start, end }) => [{ title: 'Leave it to LLT ("-")', safe: false, edits: [{ start, end, text: '-' }] }],
};
