import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { type: string };

/** The backend passt at interfaces of types that do not have it. */
export const passtOffUserNetwork: XmlRule<Data> = {
  id: 'passt-off-user-network',
  title: 'Backend passt at an interface that does not use it',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    // libvirt 9.0.0 can be built without passt, and then knows no interface that has it.
    if (!inForce(subject, '11.3.0')) return;
    for (const element of domainModel(subject.xml).named('interface')) {
      const backend = firstChild(element, 'backend');
      const kind = backend && xmlAttribute(backend, 'type');
      const type = attributeText(element, 'type');
      if (kind?.value === 'passt' && type !== undefined && type !== 'user' && type !== 'vhostuser')
        report(kind, { type });
    }
  },
  message: ({ type }) =>
    `"passt" serves interfaces of type "user", and this one is of type "${type}": libvirt 11.3.0 and newer refuses the guest or the device as a whole. Remove it, or change the type.`,
  fix: (subject) => [removeMarked(subject, 'Remove "passt"')],
};
