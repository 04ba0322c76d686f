import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { otherVirtioDevices } from './virtio-devices';

type Data = { disks: number; others: number };

/** More virtio devices than an older guest has room for. */
export const tooManyVirtioDevices: XmlRule<Data> = {
  id: 'too-many-virtio-devices',
  title: 'More virtio devices than fit',
  severity: 'hint',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check({ xml }, report) {
    const model = domainModel(xml);
    if (!model.forQemu) return;
    const disks = model.disks.filter(({ bus }) => bus === 'virtio');
    const others = otherVirtioDevices(model);
    const beyond = disks[Math.max(0, MOST - others)];
    const target = beyond?.target;
    const place = target && (xmlAttribute(target, 'bus') ?? xmlAttribute(target, 'dev'));
    if (place) report(place.valueRange, { disks: disks.length, others });
  },
  message: ({ disks, others }) =>
    `${String(disks)} disks and ${String(others)} other devices of this guest are virtio devices, each a PCI device of its own: there is room for 32 at most, 28 in practice. Put disks on the bus "scsi" with a virtio-scsi controller, which takes hundreds.`,
};

/** What the guide to SFHA 6.1 writes as "32(28)". */
const MOST = 28;
