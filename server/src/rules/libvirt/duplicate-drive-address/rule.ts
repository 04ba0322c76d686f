import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlRange } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { type DriveAddress, givenDriveAddress } from '../../../workspace/libvirt/drive-address-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { place: string; bus: string; given: boolean };

/** Two drives of a bus with the same address, be it said or given by libvirt. */
export const duplicateDriveAddress: XmlRule<Data> = {
  id: 'duplicate-drive-address',
  title: 'Two drives in one place of a bus',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const model = domainModel(subject.xml);
    const seen = new Map<string, XmlRange & { readonly name: string }>();
    const enter = (bus: string, address: DriveAddress, range: XmlRange, name: string, given: boolean): void => {
      const place = `${String(address.controller)}:${String(address.bus)}:${String(address.target)}:${String(address.unit)}`;
      const key = `${bus} ${place}`;
      const first = seen.get(key);
      if (first) report(range, { place, bus, given }, { related: [{ ...first, message: `${first.name} is there` }] });
      else seen.set(key, { start: range.start, end: range.end, name });
    };
    for (const hostdev of model.named('hostdev')) {
      const address = firstChild(hostdev, 'address');
      const place = attributeText(hostdev, 'type') === 'scsi' && givenDriveAddress({ address });
      if (place && address) enter('scsi', place, address.name, 'A SCSI device of the host', true);
    }
    for (const disk of model.disks) {
      const { bus, target, targetName = '', address } = disk;
      // Whether other hypervisors have wide SCSI buses is not known here.
      if (bus === undefined || (bus === 'scsi' && !address && !model.forQemu)) continue;
      const place = model.driveAddress(disk);
      const range = address?.name ?? (target && xmlAttribute(target, 'dev')?.valueRange);
      if (place && range) enter(bus, place, range, `The disk "${targetName}"`, address !== undefined);
    }
  },
  message: ({ place, bus, given }) =>
    given
      ? `Another drive has the address ${place} (controller, bus, target, unit) on the bus "${bus}" already: ${REFUSED}. Take a free unit, or remove the address.`
      : `By its name this disk gets the address ${place} (controller, bus, target, unit) on the bus "${bus}", and another drive has it already: ${REFUSED}. Take another name, or give the disk an address.`,
};
