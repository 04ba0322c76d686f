import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { replaceMarked } from '../xml-edits';

type Data = { name: string };

/** Driver names of other hypervisors at a disk of QEMU. */
export const foreignDiskDriver: XmlRule<Data> = {
  id: 'foreign-disk-driver',
  title: 'Disk driver that QEMU does not have',
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
    for (const { driver } of disks) {
      const name = driver && xmlAttribute(driver, 'name');
      if (name?.value !== undefined && name.value !== '' && name.value !== 'qemu')
        report(name.valueRange, { name: name.value });
    }
  },
  message: ({ name }) =>
    `QEMU has one disk driver, "qemu", and "${name}" is none of it: ${REFUSED}. Change it to "qemu".`,
  fix: (subject) => [replaceMarked(subject, 'qemu', true)],
};
