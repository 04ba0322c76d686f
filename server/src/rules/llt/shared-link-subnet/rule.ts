import type { NodeFileRule } from '../../../engine/node-file-rule';
import { ipv4, isIpv6 } from '../../ip-address';
import { type LinkLine, portLinks } from '../link-lines';
import { sureSubnet } from '../subnet-of';

type Data = { address: string; other: string };

/** Each link is compared with all others, and LLT takes eight. */
const MOST_LINKS = 50;

/** Two links over UDP within one subnet. */
export const sharedLinkSubnet: NodeFileRule<'llttab', Data> = {
  id: 'shared-link-subnet',
  title: 'Two links over UDP in one subnet',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const links = portLinks(tree).slice(0, MOST_LINKS);
    for (const [index, link] of links.entries()) {
      const other = links.slice(0, index).find((earlier) => isSameSubnet(earlier, link));
      if (link.address === undefined || other?.address === undefined) continue;
      // The same link once more is a tag that stands there twice.
      if (link.tag?.text === other.tag?.text && link.address.text === other.address.text) continue;
      const { start, end, text } = other.address;
      report(
        link.address,
        { address: link.address.text, other: text },
        { related: [{ start, end, message: 'The other link' }] },
      );
    }
  },
  message: ({ address, other }) =>
    (address === other
      ? `Another link has the address "${address}" already. `
      : `"${address}" is in the same subnet as "${other}" of another link. `) +
    'Links have to be networks of their own: the system sends what is for one subnet over one card, so when that fails both links are gone. ' +
    'Give each link an address in a subnet of its own.',
};

/** Whether both links are in one subnet for sure. Without broadcast addresses only equal addresses prove it. */
function isSameSubnet(one: LinkLine, other: LinkLine): boolean {
  if (one.address === undefined || other.address === undefined) return false;
  const texts = [one.address.text.toLowerCase(), other.address.text.toLowerCase()] as const;
  if (texts[0] === texts[1]) return ipv4(texts[0]) !== undefined || isIpv6(texts[0]);
  return holds(one, other) || holds(other, one);
}

function holds(one: LinkLine, other: LinkLine): boolean {
  const address = ipv4(other.address?.text ?? '');
  const subnet = sureSubnet(one.address?.text ?? '', one.broadcast?.text ?? '');
  if (address === undefined || subnet === undefined || subnet === 'unfit') return false;
  return address >= subnet.first && address <= subnet.last;
}
