import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { text: string; defect: string };

/** Formats that QEMU does not read, and directories as disks that are written to. */
export const unusableImageFormat: XmlRule<Data> = {
  id: 'unusable-image-format',
  title: 'Image format that QEMU cannot use there',
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
    for (const { element, type, device, driver, format } of disks) {
      if (type === 'vhostuser' || device === 'lun' || type === 'volume') continue;
      const place = driver && xmlAttribute(driver, 'type');
      if (place && format !== undefined && ['cow', 'dir', 'iso'].includes(format))
        report(place.valueRange, { text: format, defect: 'QEMU does not read it; use "raw"' });
      else if (place && format === 'fat' && type !== 'dir')
        report(place.valueRange, {
          text: format,
          defect: 'it is made of a directory; use it with type "dir", or "raw" here',
        });
      else if (type === 'dir' && format === 'fat' && device === 'disk' && !firstChild(element, 'readonly'))
        report(place?.valueRange ?? element.name, {
          text: format,
          defect: 'what is made of a directory can be read only; add <readonly/>',
        });
    }
  },
  message: ({ text, defect }) =>
    `A disk of format "${text}" cannot be used like this: ${defect}. Otherwise ${REFUSED}.`,
};
