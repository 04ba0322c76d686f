import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { LlttabTree } from '../../../syntax/llt/llttab-tree';
import { directivesNamed, mayHoldUnread } from '../directive-lines';
import { type LinkLine, linkLines, mayHoldMoreLinks } from '../link-lines';
import { linesAtEnd } from '../../line-edits';

type Data = { tag: string; lacksAddresses: boolean; lacking: readonly string[] };

/** What is to be off where no broadcast reaches the other nodes. */
const OFF = ['set-bcasthb', 'set-arp'] as const;

/** A link over UDP without broadcasts, and without the addresses of the other nodes. */
export const unreachableUdpPeers: NodeFileRule<'llttab', Data> = {
  id: 'unreachable-udp-peers',
  title: 'Link without broadcast that does not know the other nodes',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const routed = linkLines(tree).filter(({ type, broadcast }) => type === 'udp' && broadcast?.text === '-');
    if (routed.length === 0 || isDiscovered(tree)) return;
    const addressed = new Set(directivesNamed(tree, 'set-addr').map(({ fields }) => fields[1]?.text));
    const lacking = lackingSwitches(tree, routed);
    for (const [index, { tag, broadcast }] of routed.entries()) {
      const lacksAddresses = tag !== undefined && !addressed.has(tag.text);
      const missing = index === 0 ? lacking : [];
      if (broadcast === undefined || (!lacksAddresses && missing.length === 0)) continue;
      report(broadcast, { tag: tag?.text ?? '', lacksAddresses, lacking: missing });
    }
  },
  message: ({ tag, lacksAddresses, lacking }) => {
    const lines = lacking.map((name) => `"${name} 0"`).join(' and ');
    return (
      `The link "${tag}" has no broadcast address, as a link that crosses routers. ` +
      (lacksAddresses
        ? 'No "set-addr" says where the other nodes are, so LLT does not find them on this link, and the cluster has a network less. Write a "set-addr" line for each of them'
        : 'LLT goes on sending broadcasts and asking for addresses that nobody hears, and may not find the other nodes. Write') +
      (lines === '' ? '.' : `${lacksAddresses ? ', and ' : ' '}${lines}.`)
    );
  },
  fix({ text, data: { lacksAddresses, lacking } }) {
    if (lacksAddresses || lacking.length === 0) return [];
    const lines = lacking.map((name) => `${name} 0`);
    return [{ title: `Write "${lines.join('" and "')}"`, safe: false, edits: [linesAtEnd(text, lines)] }];
  },
};

/** Whether the other nodes may be found in another way, or by lines that cannot be read or name no link. */
function isDiscovered(tree: LlttabTree): boolean {
  const addresses = directivesNamed(tree, 'set-addr');
  const isOn = directivesNamed(tree, 'set-discpeer').some(({ fields }) => fields[0]?.text === '1');
  if (isOn || mayHoldUnread(tree, 'set-addr', ...OFF)) return true;
  const tags = new Set(linkLines(tree).map(({ tag }) => tag?.text));
  return addresses.some(({ fields }) => !tags.has(fields[1]?.text ?? ''));
}

/** Links that do hear broadcasts need them, so the switches are missing only where there is no such link. */
function lackingSwitches(tree: LlttabTree, routed: readonly LinkLine[]): readonly string[] {
  if (routed.length < linkLines(tree).length || mayHoldMoreLinks(tree)) return [];
  return OFF.filter((name) => directivesNamed(tree, name).length === 0);
}
