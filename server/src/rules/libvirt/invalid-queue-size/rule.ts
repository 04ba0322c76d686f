import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { name: string; value: string };

/** Sizes of queues of virtio interfaces that are no power of two. */
export const invalidQueueSize: XmlRule<Data> = {
  id: 'invalid-queue-size',
  title: 'Queue of an interface whose size is no power of two',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const model = domainModel(subject.xml);
    if (!model.forQemu) return;
    for (const element of model.named('interface')) {
      const kind = descend(element, 'model');
      const driver = firstChild(element, 'driver');
      if (!driver || !kind || !attributeText(kind, 'type')?.startsWith('virtio')) continue;
      for (const name of ['rx_queue_size', 'tx_queue_size']) {
        const size = xmlAttribute(driver, name);
        const number = numberIn(size?.value);
        if (size?.value !== undefined && number !== undefined && !isPowerOfTwo(number))
          report(size.valueRange, { name, value: size.value });
      }
    }
  },
  message: ({ name, value }) =>
    `"${name}" is ${value}, and the size of a queue is a power of two: ${REFUSED}. Use 256, 512 or 1024.`,
};

function isPowerOfTwo(number: number): boolean {
  return number === 0 || Number.isInteger(Math.log2(number));
}
