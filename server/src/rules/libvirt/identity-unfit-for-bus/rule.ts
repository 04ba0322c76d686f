import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { what: string; bus: string };

/** WWN, vendor, product or serial number at a disk whose bus has no place for it. */
export const identityUnfitForBus: XmlRule<Data> = {
  id: 'identity-unfit-for-bus',
  title: 'Identity that the bus of a disk does not carry',
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
    for (const { element, bus, type, device } of disks) {
      // A LUN and a vhost-user disk have no identity of their own on any bus, and rules of their own.
      if (bus === undefined || type === 'vhostuser' || device === 'lun') continue;
      for (const { what, buses } of IDENTITIES) {
        const identity = firstChild(element, what);
        if (identity && !buses(bus)) report(identity.name, { what, bus });
      }
    }
  },
  message: ({ what, bus }) =>
    `A disk on the bus "${bus}" has no "${what}": ${REFUSED}. Remove it${what === 'wwn' ? ', or use "serial"' : ''}.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.what}"`)],
};

const IDENTITIES: readonly {
  readonly what: string;
  readonly buses: (bus: string) => boolean;
}[] = [
  { what: 'wwn', buses: (bus) => bus === 'ide' || bus === 'scsi' },
  { what: 'serial', buses: (bus) => bus !== 'sd' },
  { what: 'vendor', buses: (bus) => bus === 'scsi' },
  // libvirt 9.0.0 takes it on `scsi` only, 11.3.0 on these three.
  { what: 'product', buses: (bus) => ['scsi', 'ide', 'sata'].includes(bus) },
];
