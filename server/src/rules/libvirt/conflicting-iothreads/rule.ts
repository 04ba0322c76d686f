import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { isVirtioScsi } from '../../../workspace/libvirt/controller-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { descend, firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { defect: string };

/** A single thread beside a list of threads, and lists at controllers that have none. */
export const conflictingIothreads: XmlRule<Data> = {
  id: 'conflicting-iothreads',
  title: 'One thread and several for one device',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk', 'controller'],
  check(subject, report) {
    if (!inForce(subject, '11.3.0')) return;
    const { disks, controllers } = domainModel(subject.xml);
    for (const { driver } of [...disks, ...controllers]) {
      const one = driver && xmlAttribute(driver, 'iothread');
      if (one && firstChild(driver, 'iothreads'))
        report(one, { defect: 'The device has "iothread" and a list of "iothreads", and may have one of the two' });
    }
    for (const controller of controllers) {
      const several = descend(controller.driver, 'iothreads');
      if (several && controller.type !== undefined && !isVirtioScsi(controller))
        report(several.name, { defect: 'Only a controller of virtio-scsi has "iothreads"' });
    }
  },
  message: ({ defect }) => `${defect}: libvirt 11.3.0 and newer refuses the guest or the device as a whole. Remove it.`,
  fix: (subject) => [
    removeMarked(subject, subject.xml.text[subject.start - 1] === '<' ? 'Remove "iothreads"' : 'Remove "iothread"'),
  ],
};
