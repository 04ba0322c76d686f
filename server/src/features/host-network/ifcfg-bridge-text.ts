import { addInterface, showBridges, shownByBrctl } from '../../catalog/llt/brctl';
import { sourceLine } from '../shared/fact-sources';
import { codeBlock, codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import type { Interface } from './ifcfg-interface';

/** How a bridge of this host comes to have its ports by hand, and what `brctl show` then prints; `others`: of the same host. */
export function bridgeText(bridge: string, own: Interface, others: readonly Interface[]): string {
  const all = [own, ...others.filter(({ name }) => name !== own.name)];
  const ports = all.filter((one) => one.bridge === bridge && one.name !== bridge);
  const file = all.find(({ name, isBridge }) => name === bridge && isBridge);
  const names = [...new Set(ports.map(({ name }) => name))].sort();
  // The bridge takes the lowest address of its ports.
  const [macAddress] = ports.flatMap((port) => port.macAddress?.toLowerCase() ?? []).sort();
  const commands = names.map((port) => codeSpan(addInterface.syntax.replace('BRIDGE', bridge).replace('IFACE', port)));
  return paragraphs(
    names.length === 0
      ? `No file in this folder has ${codeSpan(`BRIDGE=${bridge}`)}: by these files the bridge has no port.`
      : `By hand: ${commands.join(', ')}. ${escapeMarkdown(addInterface.note ?? '')}`,
    `${codeSpan(showBridges.syntax)} should print${macAddress === undefined ? ', with another id' : ''}:`,
    codeBlock(shownByBrctl(bridge, names, file?.stp ?? false, macAddress), 'text'),
    sourceLine(addInterface.sources, addInterface.confidence),
  );
}
