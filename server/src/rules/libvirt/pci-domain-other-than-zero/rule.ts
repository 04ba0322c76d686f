import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { replaceMarked } from '../xml-edits';

type Data = { domain: string };

/** A PCI address in another domain than 0. */
export const pciDomainOtherThanZero: XmlRule<Data> = {
  id: 'pci-domain-other-than-zero',
  title: 'PCI domain that a guest does not have',
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
      const domain = address && attributeText(address, 'type') === 'pci' ? xmlAttribute(address, 'domain') : undefined;
      if (domain?.value !== undefined && (numberIn(domain.value) ?? 0) !== 0)
        report(domain.valueRange, { domain: domain.value });
    }
  },
  message: ({ domain }) => `A guest has the PCI domain 0 only, and not ${domain}: ${REFUSED}. Change it to 0x0000.`,
  fix: (subject) => [replaceMarked(subject, '0x0000')],
};
