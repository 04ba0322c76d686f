import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlElement } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { bus?: string; device: string };

/** USB addresses on a bus without a controller, and USB devices where USB is switched off. */
export const missingUsbController: XmlRule<Data> = {
  id: 'missing-usb-controller',
  title: 'USB bus that no controller provides',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { devices, controllers, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    const usb = controllers.filter(({ type }) => type === 'usb');
    const none = usb.find(({ model }) => model === 'none');
    const indexes = new Set(usb.map(({ index }) => index));
    // Without an index a controller gets one that is not known here.
    const sure = !indexes.has(undefined);
    for (const device of devices) {
      const address = firstChild(device, 'address');
      const onUsb = address && attributeText(address, 'type') === 'usb';
      if (none && (onUsb || isUsb(device))) {
        const related = {
          start: none.element.name.start,
          end: none.element.name.end,
          message: 'USB is switched off here',
        };
        report(device.name, { device: device.name.text }, { related: [related] });
      } else if (onUsb && sure) {
        const bus = xmlAttribute(address, 'bus');
        const number = numberIn(bus?.value) ?? 0;
        if (bus?.value !== undefined && number !== 0 && !indexes.has(number))
          report(bus.valueRange, { bus: bus.value, device: device.name.text });
      }
    }
  },
  message: ({ bus, device }) =>
    bus === undefined
      ? `The "${device}" is on USB, and USB is switched off by a controller of model "none": ${REFUSED}. Remove that controller, or the device.`
      : `No USB controller has the index ${bus}, so there is no such bus for the "${device}": ${REFUSED}. Add the controller, or change the bus.`,
};

function isUsb(device: XmlElement): boolean {
  switch (device.name.text) {
    case 'disk': {
      const target = firstChild(device, 'target');
      return target !== undefined && attributeText(target, 'bus') === 'usb';
    }
    case 'input':
    case 'redirdev':
      return attributeText(device, 'bus') === 'usb';
    case 'hostdev':
      return attributeText(device, 'type') === 'usb';
    case 'hub':
      return true;
    default:
      return false;
  }
}
