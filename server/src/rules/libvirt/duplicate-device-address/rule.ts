import type { XmlRule } from '../../../engine/xml-rule';
import type { XmlElement, XmlRange } from '../../../syntax/xml/xml-tree';
import { isSerialAgain } from '../../../workspace/libvirt/console-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { place: string; kind: string };

/** Two devices of a domain with the same PCI, CCW or USB address. */
export const duplicateDeviceAddress: XmlRule<Data> = {
  id: 'duplicate-device-address',
  title: 'Two devices with one address',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { devices, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    const seen = new Map<string, XmlRange & { readonly device: string }>();
    for (const device of devices) {
      if (isSerialAgain(device)) continue;
      const address = firstChild(device, 'address');
      const type = address && attributeText(address, 'type');
      const place = address && type !== undefined ? placeOf(address, type) : undefined;
      if (address === undefined || type === undefined || place === undefined) continue;
      const kind = KINDS.get(type) ?? type;
      const first = seen.get(`${type} ${place}`);
      if (first)
        report(
          address.name,
          { place, kind },
          {
            // QEMU for x86 has no CCW devices, so this one could not be confirmed.
            severity: type === 'ccw' ? 'warning' : 'error',
            related: [{ ...first, message: `The other one is a "${first.device}"` }],
          },
        );
      else seen.set(`${type} ${place}`, { start: address.name.start, end: address.name.end, device: device.name.text });
    }
  },
  message: ({ place, kind }) =>
    `Another device has the ${kind} address ${place} already: ${REFUSED}. Take a free one, or remove the address, and libvirt finds one.`,
};

const KINDS: ReadonlyMap<string, string> = new Map([
  ['pci', 'PCI'],
  ['ccw', 'CCW'],
  ['usb', 'USB'],
]);

/** What an address says, in one way of writing; undefined: not everything, or nothing that only one device may have. */
function placeOf(address: XmlElement, type: string): string | undefined {
  const part = (name: string): number =>
    attributeText(address, name) === undefined ? 0 : (attributeNumber(address, name) ?? NaN);
  const numbers = (names: readonly string[]): string | undefined => {
    const parts = names.map(part);
    return parts.some(Number.isNaN) ? undefined : parts.map((number) => number.toString(16)).join(':');
  };
  switch (type) {
    case 'pci':
      // All zero stands for an address that libvirt has to find.
      return [part('domain'), part('bus'), part('slot')].every((number) => number === 0)
        ? undefined
        : numbers(['domain', 'bus', 'slot', 'function']);
    case 'ccw':
      return attributeText(address, 'devno') === undefined ? undefined : numbers(['cssid', 'ssid', 'devno']);
    case 'usb': {
      const port = attributeText(address, 'port');
      return port === undefined || Number.isNaN(part('bus')) ? undefined : `${String(part('bus'))}:${port}`;
    }
    default:
      return undefined;
  }
}
