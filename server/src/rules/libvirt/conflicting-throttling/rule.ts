import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { why: string };

/** Throttle filters beside limits of the disk's own, or at a CD-ROM. */
export const conflictingThrottling: XmlRule<Data> = {
  id: 'conflicting-throttling',
  title: 'Two ways of throttling at one disk',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject, '11.3.0')) return;
    for (const { element, device } of domainModel(subject.xml).disks) {
      const filters = firstChild(element, 'throttlefilters');
      if (filters === undefined) continue;
      if (firstChild(element, 'iotune')) report(filters.name, { why: 'the disk has limits of its own in "iotune"' });
      else if (device === 'cdrom') report(filters.name, { why: 'this is a "cdrom"' });
    }
  },
  message: ({ why }) =>
    `The disk cannot have "throttlefilters", as ${why}: libvirt 11.3.0 and newer refuses the guest or the device as a whole. Remove one of the two, or the filters.`,
  fix: (subject) => [removeMarked(subject, 'Remove "throttlefilters"')],
};
