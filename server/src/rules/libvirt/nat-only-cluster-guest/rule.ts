import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlElement, type XmlRange } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { isClusterNode } from '../cluster-guest';

type Data = { network: string };

/** A node of a cluster of guests that reaches nobody but through the address translation of its host. */
export const natOnlyClusterGuest: XmlRule<Data> = {
  id: 'nat-only-cluster-guest',
  title: 'Guest of a cluster on translated networks only',
  severity: 'hint',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check({ xml }, report) {
    const model = domainModel(xml);
    // A card of the host that is handed to the guest may be a network card.
    if (!isClusterNode(model) || model.named('hostdev').some(isPci)) return;
    const found = model.named('interface').map(translatedNetwork);
    const [first] = found;
    if (first && found.every((network) => network !== undefined)) report(first.place, { network: first.name });
  },
  message: ({ network }) =>
    `All interfaces of this guest of a cluster are on networks such as "${network}", behind the address translation of the host: neither clients nor guests on other hosts reach it, so it can carry no service address and no heartbeat. Use a bridge of the host.`,
};

/** The network of libvirt that translates addresses, and its bridge. */
function translatedNetwork(element: XmlElement): { readonly name: string; readonly place: XmlRange } | undefined {
  const type = attributeText(element, 'type');
  const source = firstChild(element, 'source');
  const named = source && (type === 'network' || type === 'bridge') ? xmlAttribute(source, type) : undefined;
  const isTranslated = (type === 'network' ? 'default' : 'virbr0') === named?.value;
  return named?.value !== undefined && isTranslated ? { name: named.value, place: named.valueRange } : undefined;
}

function isPci(hostdev: XmlElement): boolean {
  return attributeText(hostdev, 'type') === 'pci' || attributeText(hostdev, 'type') === 'mdev';
}
