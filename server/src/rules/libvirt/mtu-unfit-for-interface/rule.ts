import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { type: string };

/** `mtu` at interfaces of types where it cannot be set. */
export const mtuUnfitForInterface: XmlRule<Data> = {
  id: 'mtu-unfit-for-interface',
  title: 'MTU of an interface that has none to set',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const model = domainModel(subject.xml);
    if (!model.forQemu) return;
    for (const element of model.named('interface')) {
      const mtu = firstChild(element, 'mtu');
      const type = attributeText(element, 'type');
      if (mtu && type !== undefined && UNFIT.has(type)) report(mtu.name, { type });
    }
  },
  message: ({ type }) => `The MTU of an interface of type "${type}" cannot be set: ${REFUSED}. Remove "mtu".`,
  fix: (subject) => [removeMarked(subject, 'Remove "mtu"')],
};

const UNFIT: ReadonlySet<string> = new Set(['direct', 'hostdev', 'server', 'client', 'mcast', 'udp', 'internal']);
