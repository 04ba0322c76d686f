import type { NodeFileRule } from '../../../engine/node-file-rule';
import { linkLines } from '../link-lines';
import { sureSubnet } from '../subnet-of';

type Data = { address: string; broadcast: string };

/** A link over UDP with a broadcast address that is not that of its subnet. */
export const unfitBroadcastAddress: NodeFileRule<'llttab', Data> = {
  id: 'unfit-broadcast-address',
  title: 'Link of llttab with the broadcast address of another subnet',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { type, address, broadcast } of linkLines(tree)) {
      if (type !== 'udp' || address === undefined || broadcast === undefined) continue;
      if (sureSubnet(address.text, broadcast.text) !== 'unfit') continue;
      const related = [{ start: address.start, end: address.end, message: 'The address of this node' }];
      report(broadcast, { address: address.text, broadcast: broadcast.text }, { related });
    }
  },
  message: ({ address, broadcast }) =>
    `"${broadcast}" is the broadcast address of no subnet that "${address}" is in, whatever its mask. ` +
    'By broadcasts the nodes find one another: on this link they do not, and the cluster has a network less. ' +
    'Write the address that "ip addr" prints behind "brd", or "-" where routers stand between the nodes.',
};
