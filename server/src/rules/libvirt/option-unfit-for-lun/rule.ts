import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked, replaceMarked } from '../xml-edits';

type Data = { what: string; kind: string };

/** Formats, slices, encryption and identities at a disk of device `lun`. */
export const optionUnfitForLun: XmlRule<Data> = {
  id: 'option-unfit-for-lun',
  title: 'Option that a passed-through LUN cannot have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    for (const { element, device, driver, source, bus } of disks) {
      if (device !== 'lun') continue;
      const format = driver && xmlAttribute(driver, 'type');
      if (format?.value !== undefined && format.value !== 'raw')
        report(format.valueRange, { what: format.value, kind: 'format' });
      const slices = descend(source, 'slices');
      if (slices) report(slices.name, { what: 'slices', kind: 'element' });
      const encryption = descend(source, 'encryption') ?? firstChild(element, 'encryption');
      if (encryption) report(encryption.name, { what: 'encryption', kind: 'element' });
      if (!forQemu) continue;
      const copies = driver && xmlAttribute(driver, 'copy_on_read');
      if (copies?.value === 'on') report(copies, { what: 'copy_on_read', kind: 'attribute' });
      for (const name of ['wwn', 'vendor', 'product', ...(bus === 'scsi' ? ['serial'] : [])]) {
        const identity = firstChild(element, name);
        if (identity) report(identity.name, { what: name, kind: 'identity' });
      }
    }
  },
  message: ({ what, kind }) =>
    kind === 'format'
      ? `A disk of device "lun" has no format of its own, "raw" at most: the guest talks to the LUN itself. With "${what}" ${REFUSED}. Change it to "raw", or make it a disk of device "disk".`
      : `A disk of device "lun" is the LUN itself${kind === 'identity' ? ', which brings its own identity' : ''}, so "${what}" cannot be had: ${REFUSED}. Remove it, or make it a disk of device "disk".`,
  fix(subject) {
    const { data } = subject;
    return data.kind === 'format' ? [replaceMarked(subject, 'raw')] : [removeMarked(subject, `Remove "${data.what}"`)];
  },
};
