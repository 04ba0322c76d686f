import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { format: string };

/** `shareable` at a disk whose format only one guest may write. */
export const shareableFormat: XmlRule<Data> = {
  id: 'shareable-format',
  title: 'Shared disk in a format for one writer',
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
    for (const { element, type, driver, format } of disks) {
      const place = driver && xmlAttribute(driver, 'type');
      if (place === undefined || format === undefined || format === 'raw' || !IMAGES.has(format)) continue;
      if (type === 'vhostuser' || !firstChild(element, 'shareable') || firstChild(element, 'readonly')) continue;
      report(place.valueRange, { format });
    }
  },
  message: ({ format }) =>
    `The disk is "shareable", but the format "${format}" allows one writer only; two guests would destroy it, and ${REFUSED}. Use a disk of format "raw".`,
};

/** Formats of images, as far as QEMU writes them. */
const IMAGES: ReadonlySet<string> = new Set([
  'bochs',
  'cloop',
  'dmg',
  'vpc',
  'vdi',
  'vhd',
  'ploop',
  'qcow',
  'qcow2',
  'qed',
  'vmdk',
  'luks',
]);
