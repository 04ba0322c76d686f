import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { device: string };

/** An address of type `unassigned` at anything but a device of the host. */
export const unassignedAddress: XmlRule<Data> = {
  id: 'unassigned-address',
  title: 'Device of the guest that is taken from it',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const device of domainModel(subject.xml).devices) {
      const address = device.name.text === 'hostdev' ? undefined : firstChild(device, 'address');
      const type = address && xmlAttribute(address, 'type');
      if (type?.value === 'unassigned') report(type.valueRange, { device: device.name.text });
    }
  },
  message: ({ device }) =>
    `Only a device of the host can be kept from the guest, and this is a "${device}": ${REFUSED}. Remove the address, or the whole device.`,
};
