import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlRange } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { order: string };

/** Two devices of a domain with the same boot order. */
export const duplicateBootOrder: XmlRule<Data> = {
  id: 'duplicate-boot-order',
  title: 'Two devices with one place in the boot order',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const seen = new Map<number, XmlRange & { readonly device: string }>();
    for (const device of domainModel(subject.xml).devices) {
      const boot = firstChild(device, 'boot');
      const place = boot && xmlAttribute(boot, 'order');
      const order = numberIn(place?.value);
      if (place === undefined || order === undefined) continue;
      const { start, end } = place.valueRange;
      const first = seen.get(order);
      if (first)
        report(
          place.valueRange,
          { order: String(order) },
          {
            related: [{ start: first.start, end: first.end, message: `The "${first.device}" that has it already` }],
          },
        );
      else seen.set(order, { start, end, device: device.name.text });
    }
  },
  message: ({ order }) =>
    `Another device is number ${order} in the boot order already: ${REFUSED}. Take the next free number.`,
};
