import type { XmlRule } from '../../../engine/xml-rule';
import { childElements, xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { descend, elementText, firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';

type Data = { group: string };

/** A throttle filter that names a group which the domain does not define. */
export const unknownThrottleGroup: XmlRule<Data> = {
  id: 'unknown-throttle-group',
  title: 'Throttle group that the domain does not have',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject, '11.3.0')) return;
    const { domain, disks } = domainModel(subject.xml);
    const groups = descend(domain, 'throttlegroups');
    const known = new Set<string>();
    for (const group of groups ? childElements(groups, 'throttlegroup') : []) {
      const name = firstChild(group, 'group_name');
      if (name) known.add(elementText(name));
    }
    for (const { element } of disks) {
      const filters = firstChild(element, 'throttlefilters');
      for (const filter of filters ? childElements(filters, 'throttlefilter') : []) {
        const group = xmlAttribute(filter, 'group');
        if (group?.value !== undefined && !known.has(group.value)) report(group.valueRange, { group: group.value });
      }
    }
  },
  message: ({ group }) =>
    `The domain has no throttle group "${group}": libvirt 11.3.0 and newer refuses the guest as a whole. Add it to "throttlegroups", or correct the name.`,
};
