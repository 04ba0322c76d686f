import type { NodeFileRule } from '../../../engine/node-file-rule';
import { type LinkLine, linkLines } from '../link-lines';

type Data = { device: string };

/** Two links over one network card. */
export const duplicateLinkDevice: NodeFileRule<'llttab', Data> = {
  id: 'duplicate-link-device',
  title: 'Two links of llttab over one network card',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const first = new Map<string, LinkLine>();
    for (const link of linkLines(tree)) {
      const { device, type, tag } = link;
      // Links over UDP have a placeholder here.
      if (device === undefined || type !== 'ether' || device.text === '-') continue;
      const name = device.text.includes(':') ? device.text.toLowerCase() : device.text;
      const earlier = first.get(name);
      if (earlier?.device === undefined) {
        first.set(name, link);
        continue;
      }
      if (earlier.tag?.text === tag?.text) continue;
      const { start, end } = earlier.device;
      report(device, { device: device.text }, { related: [{ start, end, message: 'The first one' }] });
    }
  },
  message: ({ device }) =>
    `Another link uses the network card "${device}" already. Links have to be networks of their own: when this card or its cable fails, both are gone at once, and the nodes lose one another. Name the card of another network.`,
};
