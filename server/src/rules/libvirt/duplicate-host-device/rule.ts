import type { XmlRule } from '../../../engine/xml-rule';
import type { XmlElement, XmlRange } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, attributeText, descend } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { type: string; place: string };

/** Two host devices of a domain that are the same one. */
export const duplicateHostDevice: XmlRule<Data> = {
  id: 'duplicate-host-device',
  title: 'Device of the host that is given twice',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const seen = new Map<string, XmlRange>();
    for (const hostdev of domainModel(subject.xml).named('hostdev')) {
      const type = attributeText(hostdev, 'type');
      const address = descend(hostdev, 'source', 'address');
      const place = address && type !== undefined ? placeOf(hostdev, address, type) : undefined;
      if (type === undefined || place === undefined || attributeText(hostdev, 'mode') !== 'subsystem') continue;
      const first = seen.get(place);
      const { start, end } = hostdev.name;
      if (first) report(hostdev.name, { type, place }, { related: [{ ...first, message: 'The first one' }] });
      else seen.set(place, { start, end });
    }
  },
  message: ({ type, place }) =>
    `The guest has the device of the host at ${place} (${type}) already, and can have it once only: ${REFUSED}. Remove it here, or correct its address.`,
};

const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pci', ['domain', 'bus', 'slot', 'function']],
  ['usb', ['bus', 'device']],
  ['scsi', ['bus', 'target', 'unit']],
]);

/** Where on the host a device is, in one way of writing; undefined: nothing that tells. */
function placeOf(hostdev: XmlElement, address: XmlElement, type: string): string | undefined {
  const names = PARTS.get(type);
  if (names === undefined) return undefined;
  const parts = names.map((name) => (attributeText(address, name) === undefined ? 0 : attributeNumber(address, name)));
  if (parts.includes(undefined)) return undefined;
  const place = parts.map((number) => (number ?? 0).toString(16)).join(':');
  if (type !== 'scsi') return place;
  const adapter = descend(hostdev, 'source', 'adapter');
  const name = adapter && attributeText(adapter, 'name');
  return name === undefined ? undefined : `${name}:${place}`;
}
