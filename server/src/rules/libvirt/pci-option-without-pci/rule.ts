import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { option: string; type: string };

/** ROM settings and ACPI indexes of devices whose address is not PCI. */
export const pciOptionWithoutPci: XmlRule<Data> = {
  id: 'pci-option-without-pci',
  title: 'Option of PCI at a device that is not on PCI',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  check(subject, report) {
    if (!inForce(subject)) return;
    const { devices, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    for (const device of devices) {
      const address = firstChild(device, 'address');
      const type = address && attributeText(address, 'type');
      if (type === undefined || type === 'pci' || type === 'unassigned') continue;
      const acpi = firstChild(device, 'acpi');
      if (acpi && (attributeNumber(acpi, 'index') ?? 0) !== 0) report(acpi.name, { option: 'acpi', type });
      const rom = firstChild(device, 'rom');
      if (rom) report(rom.name, { option: 'rom', type });
    }
  },
  message: ({ option, type }) =>
    `"${option}" is for devices on PCI, and this one has an address of type "${type}": ${REFUSED}. Remove it.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.option}"`)],
};
