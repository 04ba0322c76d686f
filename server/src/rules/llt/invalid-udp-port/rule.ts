import { udpPorts } from '../../../catalog/llt/limits';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { portLinks } from '../link-lines';
import { missingFields } from '../missing-fields';

type Data = { text: string; type: string; fault: 'registered' | 'range' | 'dash' };

const HIGHEST = 65535;

/** A port of a link that LLT should not or cannot use. */
export const invalidUdpPort: NodeFileRule<'llttab', Data> = {
  id: 'invalid-udp-port',
  title: 'UDP port of a link outside the range for LLT',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { type, sap, directive } of portLinks(tree)) {
      const fault = sap && type ? faultOf(sap.text, type) : undefined;
      // Of a line with a gap in it the port may be what is missing.
      if (missingFields(directive)?.before !== undefined) continue;
      if (fault !== undefined && sap && type) report(sap, { text: sap.text, type, fault });
    }
  },
  message: ({ text, type, fault }) => {
    const range = `from ${String(udpPorts.minimum)} to ${String(udpPorts.maximum)}`;
    switch (fault) {
      case 'dash':
        return `A link of the type "${type}" needs a port, and "-" stands in its place: LLT cannot use the link. Write a port ${range}, the same on all nodes and another one for each link.`;
      case 'range':
        return `"${text}" is no UDP port: LLT cannot use the link, and the cluster has a network less. Write a port ${range}, the same on all nodes.`;
      case 'registered':
        return `The port "${text}" is among those that belong to registered services: another program may take it before LLT, and the link does not come up. Take a port ${range}, the same on all nodes.`;
    }
  },
};

function faultOf(text: string, type: string): Data['fault'] | undefined {
  // lltconfig asks for the port of links over RDMA only; what LLT takes for "-" elsewhere is in no page.
  if (text === '-') return type === 'rdma' ? 'dash' : undefined;
  if (!/^\d+$/.test(text) || Number(text) > HIGHEST || Number(text) === 0) return 'range';
  return Number(text) < udpPorts.minimum ? 'registered' : undefined;
}
