import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { bus: string };

/** `readonly` at a disk on `ide` or `sata`. */
export const readonlyAtaDisk: XmlRule<Data> = {
  id: 'readonly-ata-disk',
  title: 'Read-only disk on a bus that has none',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    for (const { element, device, bus } of disks) {
      const readonly = firstChild(element, 'readonly');
      if (readonly && device === 'disk' && (bus === 'ide' || bus === 'sata')) report(readonly.name, { bus });
    }
  },
  message: ({ bus }) =>
    `A disk on the bus "${bus}" cannot be read-only: ${REFUSED}. Use the bus "scsi" or "virtio", or remove "readonly".`,
};
