import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { defect: string; advice: string };

/** Parts of USB controllers without the whole, controllers beside the one that switches USB off, and too many ports. */
export const invalidUsbController: XmlRule<Data> = {
  id: 'invalid-usb-controller',
  title: 'USB controllers that do not go together',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'controller'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { domain, controllers, forQemu } = domainModel(subject.xml);
    const usb = controllers.filter(({ type }) => type === 'usb');
    if (forQemu)
      for (const { element, model } of usb) {
        const ports = xmlAttribute(element, 'ports');
        if ((model === 'nec-xhci' || model === 'qemu-xhci') && (numberIn(ports?.value) ?? 0) > 15 && ports)
          report(ports.valueRange, {
            defect: `A "${model}" has 15 ports at most`,
            advice: 'Lower the number, or add a controller',
          });
      }
    if (domain === undefined) return;
    const none = usb.find(({ model }) => model === 'none');
    const other = none && usb.find((controller) => controller !== none);
    if (none && other)
      report(
        other.element.name,
        { defect: 'A controller of model "none" switches USB off', advice: 'Remove one of the two' },
        {
          related: [
            { start: none.element.name.start, end: none.element.name.end, message: 'USB is switched off here' },
          ],
        },
      );
    const part = usb.find(({ element }) => firstChild(element, 'master'));
    if (part && usb.every(({ element }) => firstChild(element, 'master')))
      report(part.element.name, {
        defect: 'This is a part of a USB controller whose main part is missing',
        advice: 'Add the controller of model "ich9-ehci1" with the same index',
      });
  },
  message: ({ defect, advice }) => `${defect}: ${REFUSED}. ${advice}.`,
};
