import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import type { DriveKind } from '../../../workspace/libvirt/disk-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { replaceMarked } from '../xml-edits';

type Data = { device: string; bus: string; fitting: string; instead?: string };

/** Floppies off their own bus, other drives on it, CD-ROMs and LUNs on buses that have none. */
export const deviceUnfitForBus: XmlRule<Data> = {
  id: 'device-unfit-for-bus',
  title: 'Kind of drive that its bus does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    for (const { element, device, bus, target } of disks) {
      if (device === undefined || bus === undefined) continue;
      const defect = misfit(device, bus, forQemu);
      const place = (target && xmlAttribute(target, 'bus')?.valueRange) ?? target?.name ?? element.name;
      if (defect) report(place, { device, bus, ...defect });
    }
  },
  message: ({ device, bus, fitting }) => `There is no "${device}" on the bus "${bus}": ${REFUSED}. ${fitting}.`,
  fix(subject) {
    const { instead, bus } = subject.data;
    const written = subject.xml.text.slice(subject.start, subject.end);
    return instead === undefined || written !== bus ? [] : [replaceMarked(subject, instead)];
  },
};

function misfit(
  device: DriveKind,
  bus: string,
  forQemu: boolean,
): { readonly fitting: string; readonly instead?: string } | undefined {
  if (device === 'floppy' && bus !== 'fdc') return { fitting: 'A floppy needs the bus "fdc"', instead: 'fdc' };
  if (bus === 'fdc' && device !== 'floppy')
    return { fitting: 'The bus "fdc" takes floppies only; use "scsi" or "sata"' };
  if (!forQemu) return undefined;
  if (device === 'cdrom' && (bus === 'virtio' || bus === 'sd'))
    return { fitting: 'What can be ejected needs the bus "sata", "scsi", "ide" or "usb"' };
  if (device === 'lun' && bus !== 'scsi' && bus !== 'virtio')
    return { fitting: 'SCSI commands pass through on the bus "scsi"', instead: 'scsi' };
  return undefined;
}
