import type { XmlRule } from '../../../engine/xml-rule';
import { childElements } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = Record<string, never>;

/** `bandwidth` at an interface that is a device of the host. */
export const bandwidthOfHostDeviceInterface: XmlRule<Data> = {
  id: 'bandwidth-of-host-device-interface',
  title: 'Limit of an interface that the host does not carry',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const element of domainModel(subject.xml).named('interface')) {
      const bandwidth = firstChild(element, 'bandwidth');
      if (attributeText(element, 'type') !== 'hostdev' || !bandwidth) continue;
      if (childElements(bandwidth).length > 0) report(bandwidth.name, {});
    }
  },
  message: () =>
    'The host does not see the traffic of an interface of type "hostdev" and cannot limit it. libvirt 9.0.0 accepts the definition, but not the start of the guest. Remove "bandwidth".',
  fix: (subject) => [removeMarked(subject, 'Remove "bandwidth"')],
};
