import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';

type Data = { name: string };

/** A passed-through LUN on the bus that passes no SCSI commands through any more. */
export const lunOnVirtioBus: XmlRule<Data> = {
  id: 'lun-on-virtio-bus',
  title: 'LUN passed through on the bus virtio',
  severity: 'warning',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check({ xml }, report) {
    const { disks, forQemu } = domainModel(xml);
    if (!forQemu) return;
    for (const { device, bus, target, targetName } of disks) {
      if (device !== 'lun' || bus !== 'virtio' || target === undefined) continue;
      const place = xmlAttribute(target, 'bus') ?? xmlAttribute(target, 'dev');
      if (place) report(place.valueRange, { name: targetName ?? 'the disk' });
    }
  },
  message: ({ name }) =>
    `The LUN "${name}" is on the bus "virtio", which passes SCSI commands through with old versions of QEMU only: with current ones the guest does not start, and SCSI-3 reservations never worked well here. Use the bus "scsi" with a virtio-scsi controller.`,
};
