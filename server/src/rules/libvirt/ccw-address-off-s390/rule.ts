import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { machineKind } from '../machine-kind';
import { cut } from '../xml-edits';

type Data = { machine: string };

/** Addresses of type `ccw` in guests that are PCs. */
export const ccwAddressOffS390: XmlRule<Data> = {
  id: 'ccw-address-off-s390',
  title: 'CCW address in a guest that is no mainframe',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { devices, forQemu, machine } = domainModel(subject.xml);
    if (!forQemu || machine === undefined || machineKind(machine) === undefined) return;
    for (const device of devices) {
      const address = firstChild(device, 'address');
      const type = address && xmlAttribute(address, 'type');
      if (type?.value === 'ccw') report(type.valueRange, { machine });
    }
  },
  message: ({ machine }) =>
    `Only machines of type "s390-ccw" have CCW addresses, and this is a "${machine}": ${REFUSED}. Remove the address, and libvirt finds one on PCI.`,
  fix({ xml, start }) {
    const address = domainModel(xml)
      .devices.map((device) => firstChild(device, 'address'))
      .find((one) => one !== undefined && one.start <= start && start < one.end);
    return address ? [{ title: 'Remove the address', safe: false, edits: [cut(xml.text, address)] }] : [];
  },
};
