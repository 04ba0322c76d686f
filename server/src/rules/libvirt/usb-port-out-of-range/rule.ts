import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import type { ControllerModel } from '../../../workspace/libvirt/controller-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { port: string; model: string; ports: number };

/** USB addresses with a port beyond those of the controller. */
export const usbPortOutOfRange: XmlRule<Data> = {
  id: 'usb-port-out-of-range',
  title: 'USB port that the controller does not have',
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
    for (const device of devices) {
      const address = firstChild(device, 'address');
      if (address === undefined || attributeText(address, 'type') !== 'usb') continue;
      const bus = attributeNumber(address, 'bus') ?? 0;
      const port = xmlAttribute(address, 'port');
      const onBus = usb.filter(({ index }) => index === bus);
      const [controller] = onBus;
      // Companions share the ports of one bus, and a port with a dot is that of a hub.
      if (port?.value === undefined || !/^[1-9]\d*$/.test(port.value) || controller === undefined || onBus.length > 1)
        continue;
      const ports = portsOf(controller);
      if (ports !== undefined && Number(port.value) > ports)
        report(port.valueRange, { port: port.value, model: controller.model ?? '', ports });
    }
  },
  message: ({ port, model, ports }) =>
    `The controller of model "${model}" has ${String(ports)} ports, and no port ${port}: ${REFUSED}. Take a free port, or remove the address, and libvirt adds hubs as needed.`,
};

const PORTS: ReadonlyMap<string, number> = new Map([
  ['piix3-uhci', 2],
  ['piix4-uhci', 2],
  ['ehci', 6],
  ['ich9-ehci1', 6],
  ['vt82c686b-uhci', 2],
  ['pci-ohci', 3],
]);

function portsOf({ element, model }: ControllerModel): number | undefined {
  if (model === 'nec-xhci' || model === 'qemu-xhci') return attributeNumber(element, 'ports');
  return PORTS.get(model ?? '');
}
