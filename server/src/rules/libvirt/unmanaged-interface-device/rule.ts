import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { type: string };

/** An unmanaged device at an interface whose host side libvirt makes. */
export const unmanagedInterfaceDevice: XmlRule<Data> = {
  id: 'unmanaged-interface-device',
  title: 'Unmanaged device of an interface that libvirt makes itself',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const element of domainModel(subject.xml).named('interface')) {
      const type = attributeText(element, 'type');
      if (type === undefined || type === 'ethernet') continue;
      const target = firstChild(element, 'target');
      const managed = target && xmlAttribute(target, 'managed');
      if (managed?.value === 'no') report(managed, { type });
    }
  },
  message: ({ type }) =>
    `Only the device of an interface of type "ethernet" can be there already; that of an interface of type "${type}" libvirt makes itself: ${REFUSED}. Remove "managed".`,
  fix: (subject) => [removeMarked(subject, 'Remove "managed"')],
};
