import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { option: string; fitting: string };

/** Trays of fixed disks, removable flags and rotation rates of drives that have none. */
export const targetOptionUnfitForDrive: XmlRule<Data> = {
  id: 'target-option-unfit-for-drive',
  title: 'Option of a target that the drive does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    for (const { device, bus, target } of disks) {
      if (target === undefined || device === undefined || bus === undefined) continue;
      const fixed = device === 'disk' || device === 'lun';
      const unfit = (option: string, fitting: string): void => {
        const place = xmlAttribute(target, option);
        if (place) report(place, { option, fitting });
      };
      if (fixed) unfit('tray', 'drives for CD-ROMs and floppies');
      if (bus !== 'usb' && !(bus === 'scsi' && device === 'disk'))
        unfit('removable', 'disks on the buses "usb" and "scsi"');
      if (forQemu && !(device === 'disk' && ['scsi', 'ide', 'sata'].includes(bus)))
        unfit('rotation_rate', 'disks on the buses "scsi", "sata" and "ide"');
    }
  },
  message: ({ option, fitting }) => `"${option}" is for ${fitting} only: ${REFUSED}. Remove it.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.option}"`)],
};
