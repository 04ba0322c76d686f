import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { fileOf, filesOf } from '../../../workspace/whole-cluster/whole-cluster';
import { interfaceOf, settingsOf, valueOf } from '../../host-network/interface-file';
import { portLinks } from '../../llt/link-lines';
import { changeInFile } from '../change-in-file';

type Data = { protocol: string; card: string; tag: string; address: string; isWritten: boolean };

/** An interface that asks a server for its address although LLT runs over it. */
export const dynamicLinkAddress: WholeClusterRule<Data> = {
  id: 'dynamic-link-address',
  title: 'Address of an LLT link that a DHCP server gives',
  severity: 'warning',
  certainty: 'cited',
  languages: ['ifcfg'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ nodes }, report) {
    for (const node of nodes) {
      const llttab = fileOf(node, 'llttab');
      const links = llttab ? portLinks(llttab.tree) : [];
      if (llttab === undefined || links.length === 0) continue;
      for (const ifcfg of filesOf(node, 'ifcfg')) {
        const settings = settingsOf(ifcfg.tree);
        const protocol = settings.get('BOOTPROTO')?.value;
        if (protocol === undefined || !/^(?:dhcp|bootp)$/i.test(protocol.text)) continue;
        const card = interfaceOf(ifcfg);
        const own = valueOf(settings, 'IPADDR');
        const link = links.find(
          ({ device, tag, address }) =>
            device?.text === card || tag?.text === card || (own !== undefined && address?.text === own),
        );
        if (link?.tag === undefined || link.address === undefined) continue;
        const isWritten = own === link.address.text;
        report(
          { uri: ifcfg.uri, start: protocol.start, end: protocol.end },
          { protocol: protocol.text, card, tag: link.tag.text, address: link.address.text, isWritten },
          {
            // A tag is free text, though mostly the name of the interface.
            ...(isWritten || link.device?.text === card ? {} : { severity: 'hint' as const }),
            nodes: [node],
            related: [
              { uri: llttab.uri, start: link.address.start, end: link.address.end, message: 'The address in llttab.' },
            ],
          },
        );
      }
    }
  },
  message: ({ protocol, card, tag, address, isWritten }) =>
    `"${card}" gets its address by "${protocol}", and the link "${tag}" of llttab counts on ${address}: LLT over UDP needs an address that stays, and loses the link as soon as the server gives out another one. Write "BOOTPROTO=none"${isWritten ? '' : ` and "IPADDR=${address}"`} with the netmask.`,
  fix: (_whole, place, { isWritten }) => (isWritten ? [changeInFile(place, 'none')] : []),
};
