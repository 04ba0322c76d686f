import type { LltFact } from './llt-fact';
import { bridgeGuide, brctlPage } from './sources';

/** A command of brctl with its arguments in order. */
export interface BridgeCommand extends LltFact {
  readonly syntax: string;
}

/** Puts a network card into a bridge: the bridge comes first. */
export const addInterface: BridgeCommand = {
  name: 'brctl addif',
  syntax: 'brctl addif BRIDGE IFACE',
  meaning: 'Makes the network card a port of the bridge.',
  note: 'The bridge stands before the card. The virtualization guide has them the other way round, which fails.',
  confidence: 'high',
  sources: [brctlPage, bridgeGuide],
};

/** Prints the bridges with their ports. */
export const showBridges: BridgeCommand = {
  name: 'brctl show',
  syntax: 'brctl show',
  meaning: 'Prints each bridge with its id, whether it takes part in STP, and its ports.',
  confidence: 'high',
  sources: [brctlPage, bridgeGuide],
};

/** The headings of what `brctl show` prints. */
const HEADINGS = ['bridge name', 'bridge id', 'STP enabled', 'interfaces'] as const;

/** What `brctl show` should print of a bridge with its ports; the id is 8000 and the MAC address of the bridge. */
export function shownByBrctl(bridge: string, ports: readonly string[], stp: boolean, macAddress?: string): string {
  const id = `8000.${macAddress?.replaceAll(':', '').toLowerCase() ?? '0019b97ec863'}`;
  const first = [bridge, id, stp ? 'yes' : 'no', ports[0] ?? ''];
  const widths = [16, 24, 16];
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('')
      .trimEnd();
  const rest = ports.slice(1).map((port) => line(['', '', '', port]));
  return [line(HEADINGS), line(first), ...rest].join('\n');
}
