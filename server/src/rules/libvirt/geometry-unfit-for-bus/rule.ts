import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { bus: string; what: string };

/** Cylinders, heads and sectors, or their translation, at a disk whose bus has none. */
export const geometryUnfitForBus: XmlRule<Data> = {
  id: 'geometry-unfit-for-bus',
  title: 'Geometry that the bus of a disk does not have',
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
    for (const { element, bus, type } of disks) {
      const geometry = firstChild(element, 'geometry');
      if (geometry === undefined || bus === undefined || type === 'vhostuser') continue;
      const counts = ['cyls', 'heads', 'secs'].every((name) => (attributeNumber(geometry, name) ?? 0) > 0);
      const translation = xmlAttribute(geometry, 'trans');
      if (counts && (bus === 'usb' || bus === 'sd')) report(geometry.name, { bus, what: 'geometry' });
      else if (counts && translation?.value !== undefined && bus !== 'ide') report(translation, { bus, what: 'trans' });
    }
  },
  message: ({ bus, what }) =>
    `A disk on the bus "${bus}" has no "${what}": ${REFUSED}. Remove it${what === 'trans' ? ', or use the bus "ide"' : ''}.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.what}"`)],
};
