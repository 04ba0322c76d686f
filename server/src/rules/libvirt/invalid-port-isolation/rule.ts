import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { why: string };

/** `port isolated` at interfaces that are on no plain bridge. */
export const invalidPortIsolation: XmlRule<Data> = {
  id: 'invalid-port-isolation',
  title: 'Isolation of ports where no bridge can do it',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const element of domainModel(subject.xml).named('interface')) {
      const port = firstChild(element, 'port');
      const isolated = port && xmlAttribute(port, 'isolated');
      const type = attributeText(element, 'type');
      if (isolated?.value !== 'yes' || type === undefined) continue;
      if (type !== 'network' && type !== 'bridge') report(isolated, { why: `this interface is of type "${type}"` });
      else if (firstChild(element, 'virtualport')) report(isolated, { why: 'this interface has a "virtualport"' });
    }
  },
  message: ({ why }) => `A bridge of the host isolates its ports, and ${why}: ${REFUSED}. Remove "isolated".`,
  fix: (subject) => [removeMarked(subject, 'Remove "isolated"')],
};
