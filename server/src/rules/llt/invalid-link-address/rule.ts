import type { LinkType } from '../../../catalog/llt/link-fields';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Word } from '../../../syntax/lines/line';
import type { LlttabTree } from '../../../syntax/llt/llttab-tree';
import { addressFamily, isMulticast, meantAddress } from '../../ip-address';
import { directivesNamed } from '../directive-lines';
import { linkLines, portLinks } from '../link-lines';
import { changesTo } from '../../line-edits';

type Wanted = 'IPv4' | 'IPv6' | 'MAC';

type Data = { text: string; wanted: Wanted; type: string; fault: 'dash' | 'form' | 'group'; meant: string | undefined };

const WANTED: Readonly<Record<LinkType, Wanted>> = { ether: 'MAC', udp: 'IPv4', udp6: 'IPv6', rdma: 'IPv4' };
const MAC = /^[\da-f]{1,2}(?::[\da-f]{1,2}){5}$/i;

/** An address of a link in llttab that its type cannot use. */
export const invalidLinkAddress: NodeFileRule<'llttab', Data> = {
  id: 'invalid-link-address',
  title: 'Address in llttab that the link cannot use',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const [word, type, isBroadcast] of addresses(tree)) {
      const { text } = word;
      const wanted = WANTED[type];
      const family = familyOf(text);
      if (isBroadcast && text === '-') continue;
      // Whether links over RDMA may have IPv6 addresses is in no page.
      if (family === wanted || (type === 'rdma' && family === 'IPv6')) {
        if (!isBroadcast && isMulticast(text)) report(word, { text, wanted, type, fault: 'group', meant: undefined });
        continue;
      }
      report(word, { text, wanted, type, fault: text === '-' ? 'dash' : 'form', meant: meantFor(text, wanted) });
    }
  },
  message: ({ text, wanted, type, fault, meant }) =>
    fault === 'group'
      ? `"${text}" is the address of a multicast group, and no node has it for its own: without the address of the node LLT does not use the link, or does not reach the other node. Write the ${wanted} address that the node has there.`
      : (fault === 'dash' ? 'The address is left out, ' : `"${text}" is no ${wanted} address, `) +
        `and a link of the type "${type}" needs one here: without it LLT does not use the link, or does not reach the other node. ` +
        (meant === undefined
          ? `Write ${wanted === 'MAC' ? 'a MAC address such as "00:15:17:48:b5:80"' : `an ${wanted} address, neither the name of a host nor a prefix length`}.`
          : `Did you mean "${meant}"?`),
  fix: (subject) => changesTo(subject.data.meant, subject),
};

/** The words that have to be addresses, with the type of their link, and whether they are those of broadcasts. */
function addresses(tree: LlttabTree): readonly (readonly [Word, LinkType, boolean])[] {
  const found: [Word, LinkType, boolean][] = [];
  for (const { type, address, broadcast } of portLinks(tree)) {
    if (type === undefined) continue;
    if (address) found.push([address, type, false]);
    if (broadcast) found.push([broadcast, type, true]);
  }
  const types = new Map<string | undefined, LinkType | undefined>();
  // Of a tag that stands there twice nobody knows which link it means.
  for (const { tag, type } of linkLines(tree)) types.set(tag?.text, types.has(tag?.text) ? undefined : type);
  for (const { fields } of directivesNamed(tree, 'set-addr')) {
    const [, tag, address] = fields;
    const type = types.get(tag?.text);
    if (tag && address && type) found.push([address, type, false]);
  }
  return found;
}

function familyOf(text: string): Wanted | undefined {
  return MAC.test(text) ? 'MAC' : addressFamily(text);
}

function meantFor(text: string, wanted: Wanted): string | undefined {
  const alone = text.replace(/\/\d{1,3}$/, '');
  if (familyOf(alone) === wanted) return alone;
  if (wanted === 'MAC') {
    const colons = text.replaceAll('-', ':');
    return MAC.test(colons) ? colons : undefined;
  }
  const meant = meantAddress(text);
  return meant !== undefined && familyOf(meant) === wanted ? meant : undefined;
}
