import { DEFAULT_SAP } from '../../../catalog/llt/link-fields';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { linkLines } from '../link-lines';

type Data = { text: string };

/** Numbers below this one are lengths of frames, not types (IEEE 802.3). */
const LOWEST_TYPE = 0x600;

/** A SAP of a link over Ethernet that is no number of a frame type. */
export const invalidLinkSap: NodeFileRule<'llttab', Data> = {
  id: 'invalid-link-sap',
  title: 'Ethernet link of llttab with an unusable SAP',
  severity: 'hint',
  certainty: 'advice',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { type, sap } of linkLines(tree)) {
      if (type === 'ether' && sap !== undefined && !isUsable(sap.text)) report(sap, { text: sap.text });
    }
  },
  message: ({ text }) =>
    `"${text}" is not what LLT is believed to take for a SAP: a number from 0x600 to 0xFFFF, such as the ${DEFAULT_SAP} that counts where "-" stands. ` +
    'Nodes with different SAPs do not hear one another on the link. Write "-", unless another cluster on the network needs another number.',
  fix: ({ start, end }) => [
    { title: `Leave it to LLT (${DEFAULT_SAP})`, safe: false, edits: [{ start, end, text: '-' }] },
  ],
};

function isUsable(text: string): boolean {
  if (text === '-' || /^[\da-f]{4}$/i.test(text)) return true;
  return /^(?:0x[\da-f]{1,6}|\d{1,6})$/i.test(text) && Number(text) >= LOWEST_TYPE && Number(text) <= 0xffff;
}
