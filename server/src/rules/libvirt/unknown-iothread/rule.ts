import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { isVirtioScsi } from '../../../workspace/libvirt/controller-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { id: string; known: string };

/** The number of a thread that a domain does not define. */
export const unknownIothread: XmlRule<Data> = {
  id: 'unknown-iothread',
  title: 'Thread for input and output that the domain does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, controllers, forQemu, iothreads } = domainModel(subject.xml);
    if (!forQemu) return;
    const drivers = [
      ...disks.filter(({ bus, type }) => bus === 'virtio' && type !== 'vhostuser'),
      ...controllers.filter(isVirtioScsi),
    ].map(({ driver }) => driver);
    for (const driver of drivers) {
      const id = driver && xmlAttribute(driver, 'iothread');
      const number = numberIn(id?.value);
      // A number of 0 stands for none.
      if (id?.value !== undefined && number !== undefined && number !== 0 && !iothreads.has(number))
        report(id.valueRange, { id: id.value, known: [...iothreads].slice(0, 20).join(', ') });
    }
  },
  message: ({ id, known }) =>
    `The domain has no thread ${id} for input and output${known === '' ? '' : `, only ${known}`}: ${REFUSED}. ${known === '' ? 'Add <iothreads>' : 'Use one of these, or raise <iothreads>'}.`,
};
