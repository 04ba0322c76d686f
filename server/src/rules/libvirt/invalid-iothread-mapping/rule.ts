import type { XmlRule } from '../../../engine/xml-rule';
import { childElements, xmlAttribute, type XmlElement, type XmlRange } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, descend, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';

type Data = { defect: string };

/** Lists of threads that name one twice, or do not give each queue to exactly one. */
export const invalidIothreadMapping: XmlRule<Data> = {
  id: 'invalid-iothread-mapping',
  title: 'Queues that are not divided among threads',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk', 'controller'],
  check(subject, report) {
    if (!inForce(subject, '11.3.0')) return;
    const { disks, controllers, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    for (const { driver } of [...disks, ...controllers]) {
      const list = descend(driver, 'iothreads');
      if (driver && list) judge(driver, list, (place, defect) => report(place, { defect }));
    }
  },
  message: ({ defect }) =>
    `${defect}: libvirt 11.3.0 and newer refuses the guest or the device as a whole. Give each queue to exactly one thread, or name no queues.`,
};

/** More queues than any device has; what goes beyond is a slip of the pen. */
const MOST_QUEUES = 65536;

function judge(driver: XmlElement, list: XmlElement, report: (place: XmlRange, defect: string) => void): void {
  const threads = childElements(list, 'iothread');
  const ids = new Set<number>();
  for (const thread of threads) {
    const id = xmlAttribute(thread, 'id');
    const number = numberIn(id?.value);
    if (id?.value === undefined || number === undefined) continue;
    if (ids.has(number)) report(id.valueRange, `The thread ${id.value} is named twice`);
    ids.add(number);
  }
  const mapped = threads.filter((thread) => firstChild(thread, 'queue'));
  if (mapped.length === 0) return;
  const bare = threads.find((thread) => !firstChild(thread, 'queue'));
  if (bare) return report(bare.name, 'This thread has no queues, and others have');
  const queues = attributeNumber(driver, 'queues');
  if (queues === undefined)
    return report(list.name, 'Queues are divided, but "queues" does not say how many there are');
  const given = new Set<number>();
  for (const queue of mapped.flatMap((thread) => childElements(thread, 'queue'))) {
    const id = xmlAttribute(queue, 'id');
    const number = numberIn(id?.value);
    if (id?.value === undefined || number === undefined) continue;
    if (number >= queues)
      report(id.valueRange, `There is no queue ${id.value}, as the ${String(queues)} queues count from 0`);
    else if (given.has(number)) report(id.valueRange, `The queue ${id.value} has a thread already`);
    given.add(number);
  }
  for (let queue = 0; queue < Math.min(queues, MOST_QUEUES); queue++)
    if (!given.has(queue)) return report(list.name, `The queue ${String(queue)} has no thread`);
}
