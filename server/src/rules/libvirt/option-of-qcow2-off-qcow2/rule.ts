import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { descend, firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { option: string; why: string };

/** Options that only images of format qcow2 have, and that read-only ones do not have. */
export const optionOfQcow2OffQcow2: XmlRule<Data> = {
  id: 'option-of-qcow2-off-qcow2',
  title: 'Option of qcow2 at a disk of another format',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject, '11.3.0')) return;
    for (const { element, driver, format, source, type } of domainModel(subject.xml).disks) {
      const noUnref = driver && xmlAttribute(driver, 'discard_no_unref');
      const option = 'discard_no_unref';
      if (noUnref?.value === 'on') {
        if (format !== undefined && format !== 'qcow2') report(noUnref, { option, why: `this one is "${format}"` });
        else if (firstChild(element, 'readonly')) report(noUnref, { option, why: 'this one can be read only' });
      }
      const store = type === 'vhostuser' ? undefined : descend(source, 'dataStore');
      if (store && format !== undefined && format !== 'qcow2')
        report(store.name, { option: 'dataStore', why: `this one is "${format}"` });
    }
  },
  message: ({ option, why }) =>
    `"${option}" is for images of format "qcow2" that are written to, and ${why}: libvirt 11.3.0 and newer refuses the guest or the device as a whole. Remove it.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.option}"`)],
};
