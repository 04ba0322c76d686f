import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { why: string };

/** `copy_on_read` at drives that nothing can be written to. */
export const unfitCopyOnRead: XmlRule<Data> = {
  id: 'unfit-copy-on-read',
  title: 'Copy on read where nothing can be copied',
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
    for (const { element, device, driver } of disks) {
      const copies = driver && xmlAttribute(driver, 'copy_on_read');
      if (copies?.value !== 'on') continue;
      if (device === 'cdrom' || device === 'floppy')
        report(copies, { why: `a "${device}" holds media that can be taken out` });
      else if (device === 'disk' && firstChild(element, 'readonly'))
        report(copies, { why: 'the disk can be read only' });
    }
  },
  message: ({ why }) => `"copy_on_read" writes what was read, but ${why}: ${REFUSED}. Remove it.`,
  fix: (subject) => [removeMarked(subject, 'Remove "copy_on_read"')],
};
