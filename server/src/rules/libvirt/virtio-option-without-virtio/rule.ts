import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlElement } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { option: string; place: string };

/** Models and driver options of virtio at a disk on another bus, or at an interface of another model. */
export const virtioOptionWithoutVirtio: XmlRule<Data> = {
  id: 'virtio-option-without-virtio',
  title: 'Option of virtio on a device that is none',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk', 'interface'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const model = domainModel(subject.xml);
    for (const { element, bus, driver } of model.disks) {
      if (bus === undefined || bus === 'virtio') continue;
      const kind = xmlAttribute(element, 'model');
      if (kind?.value?.startsWith('virtio')) report(kind, { option: 'model', place: onBus(bus) });
      for (const option of DISK_OPTIONS) report_(driver, option, bus, onBus);
      if (inForce(subject, '11.3.0')) report_(driver, 'queue_size', bus, onBus);
    }
    for (const element of model.named('interface')) {
      const kind = descend(element, 'model');
      const name = kind && attributeText(kind, 'type');
      if (name === undefined || name.startsWith('virtio')) continue;
      for (const option of VIRTIO_OPTIONS) report_(descend(element, 'driver'), option, name, ofModel);
    }
    function report_(
      driver: XmlElement | undefined,
      option: string,
      name: string,
      place: (name: string) => string,
    ): void {
      const found = driver && xmlAttribute(driver, option);
      // Which version between 9.0.0 and 11.3.0 brought this check is not known, nor is it confirmed here.
      if (found) report(found, { option, place: place(name) }, option === 'queue_size' ? { severity: 'warning' } : {});
    }
  },
  message: ({ option, place }) =>
    `"${option}" is an option of virtio, and this is ${place}: ${option === 'queue_size' ? `libvirt 11.3.0 and newer refuses the guest or the device as a whole` : REFUSED}. Remove it, or use virtio.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.option}"`)],
};

function onBus(bus: string): string {
  return `a disk on the bus "${bus}"`;
}

function ofModel(model: string): string {
  return `an interface of model "${model}"`;
}

/** Options that devices of virtio have in common. */
const VIRTIO_OPTIONS = ['iommu', 'ats', 'packed', 'page_per_vq'];

const DISK_OPTIONS = ['queues', 'event_idx', 'ioeventfd', ...VIRTIO_OPTIONS];
