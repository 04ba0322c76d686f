import { deviceFormsFor } from '../../../catalog/llt/device-forms';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { linkLines } from '../link-lines';
import { changesTo } from '../../line-edits';

type Data = { text: string; meant: string | undefined };

const BY_ADDRESS = deviceFormsFor('ether').filter(({ example }) => example.startsWith('eth-'));
/** A network card, if any, and something that has the parts of a MAC address. */
const LIKE_MAC = /^(?:([A-Za-z]\w*)-)?([0-9A-Za-z]{1,4}(?:[:.-][0-9A-Za-z]{1,4}){2,}|(?<=^eth-)[0-9A-Fa-f]{12})$/;

/** A device of a link that looks like a MAC address and is none. */
export const malformedLinkDevice: NodeFileRule<'llttab', Data> = {
  id: 'malformed-link-device',
  title: 'Link device of llttab with a malformed MAC address',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { device, type } of linkLines(tree)) {
      if (device === undefined || (type !== 'ether' && type !== undefined)) continue;
      const { text } = device;
      if (!resemblesMac(text) || BY_ADDRESS.some(({ pattern }) => pattern.test(text))) continue;
      report(device, { text, meant: meantDevice(text) });
    }
  },
  message: ({ text, meant }) =>
    `"${text}" looks like a network card with its MAC address, but LLT takes only the form "eth-00:15:17:48:b5:80": a card, "-", and six pairs of hexadecimal digits. ` +
    'It finds no such card, and the cluster has a network less. ' +
    (meant === undefined ? 'Write the address that "ip link" prints.' : `Did you mean "${meant}"?`),
  fix: (subject) => changesTo(subject.data.meant, subject),
};

function resemblesMac(text: string): boolean {
  const [, , address = ''] = LIKE_MAC.exec(text) ?? [];
  if (address === '') return false;
  const digits = address.replace(/[:.-]/g, '');
  // `en-to-p1-s0` is the name of somebody's card; colons are in no name of Linux.
  return address.includes(':') || /^[0-9A-Fa-f]{12}$/.test(digits);
}

function meantDevice(text: string): string | undefined {
  const [, card = 'eth', address = ''] = LIKE_MAC.exec(text) ?? [];
  const digits = address.replace(/[:.-]/g, '');
  if (!/^[0-9A-Fa-f]{12}$/.test(digits)) return undefined;
  return `${card}-${(digits.match(/../g) ?? []).join(':')}`;
}
