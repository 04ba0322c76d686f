import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { descend } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { device: string };

/** Reservations at a disk that hands no SCSI commands on. */
export const reservationsWithoutLun: XmlRule<Data> = {
  id: 'reservations-without-lun',
  title: 'Persistent reservations at a disk that is no LUN',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { device, source } of domainModel(subject.xml).disks) {
      const reservations = descend(source, 'reservations');
      if (reservations && device !== undefined && device !== 'lun') report(reservations.name, { device });
    }
  },
  message: ({ device }) =>
    `"reservations" is for disks of device "lun", where SCSI commands pass through; this is a "${device}", and ${REFUSED}. Make it a disk of device "lun", or remove "reservations".`,
  fix: (subject) => [removeMarked(subject, 'Remove "reservations"')],
};
