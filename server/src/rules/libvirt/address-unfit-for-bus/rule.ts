import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { bus: string; type: string; fitting: string };

/** An address of another kind than the bus of the disk has. */
export const addressUnfitForBus: XmlRule<Data> = {
  id: 'address-unfit-for-bus',
  title: 'Kind of address that the bus of a disk does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    for (const { bus, address } of disks) {
      const type = address && xmlAttribute(address, 'type');
      if (bus === undefined || type?.value === undefined || !KINDS.has(type.value)) continue;
      const fitting = DRIVES.has(bus) ? ['drive'] : forQemu ? OF_QEMU.get(bus) : undefined;
      if (fitting && !fitting.includes(type.value))
        report(type.valueRange, { bus, type: type.value, fitting: fitting.map((kind) => `"${kind}"`).join(' or ') });
    }
  },
  message: ({ bus, type, fitting }) =>
    `A disk on the bus "${bus}" has no address of type "${type}": ${REFUSED}. Give one of type ${fitting}, or none, and libvirt finds a free place.`,
};

/** Kinds of addresses that are judged here; `unassigned` is judged for all devices alike. */
const KINDS: ReadonlySet<string> = new Set([
  'pci',
  'drive',
  'virtio-serial',
  'ccid',
  'usb',
  'spapr-vio',
  'virtio-s390',
  'ccw',
  'virtio-mmio',
  'isa',
  'dimm',
]);

const DRIVES: ReadonlySet<string> = new Set(['ide', 'fdc', 'scsi', 'sata']);

const OF_QEMU: ReadonlyMap<string, readonly string[]> = new Map([
  ['usb', ['usb']],
  ['virtio', ['pci', 'ccw', 'virtio-mmio', 'virtio-s390', 'spapr-vio']],
]);
