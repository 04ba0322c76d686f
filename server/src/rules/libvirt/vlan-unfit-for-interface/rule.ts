import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { type: string };

/** VLAN tags at an interface whose type has no place for them. */
export const vlanUnfitForInterface: XmlRule<Data> = {
  id: 'vlan-unfit-for-interface',
  title: 'VLAN tags where libvirt cannot set them',
  severity: 'warning',
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
      const vlan = firstChild(element, 'vlan');
      const type = attributeText(element, 'type');
      // What a network or a bridge of the host does with tags stands in its own definition.
      if (vlan && type !== undefined && UNFIT.has(type)) report(vlan.name, { type });
    }
  },
  message: ({ type }) =>
    `libvirt has no way to tag the traffic of an interface of type "${type}": it accepts the definition, but not the start of the guest. Remove "vlan", and set the tag on the host or in the guest.`,
  fix: (subject) => [removeMarked(subject, 'Remove "vlan"')],
};

/** Types of interfaces that lead neither to a device of the host nor to a switch that knows tags. */
const UNFIT: ReadonlySet<string> = new Set(['user', 'ethernet', 'vhostuser', 'server', 'client', 'mcast', 'udp']);
