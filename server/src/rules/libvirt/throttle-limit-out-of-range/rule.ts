import type { XmlRule } from '../../../engine/xml-rule';
import { childElements } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { elementText, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { name: string; text: string };

/** Limits above what QEMU takes, and groups that limit nothing. */
export const throttleLimitOutOfRange: XmlRule<Data> = {
  id: 'throttle-limit-out-of-range',
  title: 'Throttle limit that QEMU does not take',
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
    for (const { element } of disks) {
      const iotune = firstChild(element, 'iotune');
      if (iotune === undefined) continue;
      const limits = childElements(iotune);
      for (const limit of limits) {
        if (limit.name.text === 'group_name') continue;
        const text = elementText(limit);
        if ((numberIn(text) ?? 0) > MOST && !limit.name.text.endsWith('_length'))
          report(limit.name, { name: limit.name.text, text });
      }
      const group = firstChild(iotune, 'group_name');
      if (group && limits.every((limit) => limit.name.text === 'group_name' || numberIn(elementText(limit)) === 0))
        report(group.name, { name: 'group_name', text: elementText(group) });
    }
  },
  message: ({ name, text }) =>
    name === 'group_name'
      ? `The throttle group "${text}" limits nothing: ${REFUSED}. Give it a limit, or remove "iotune".`
      : `${text} is more than QEMU takes as "${name}", which is ${MOST}: ${REFUSED}. Give a lower limit.`,
};

/** The highest limit that QEMU takes. */
const MOST = 1_000_000_000_000_000;
