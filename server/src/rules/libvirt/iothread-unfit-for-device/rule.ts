import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { isVirtioScsi } from '../../../workspace/libvirt/controller-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { device: string };

/** An `iothread` at a disk that is not on virtio, or at a controller that is not virtio-scsi. */
export const iothreadUnfitForDevice: XmlRule<Data> = {
  id: 'iothread-unfit-for-device',
  title: 'Thread for input and output at a device that has none',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk', 'controller'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, controllers, forQemu } = domainModel(subject.xml);
    for (const { bus, driver, type } of forQemu ? disks : []) {
      const iothread = driver && xmlAttribute(driver, 'iothread');
      if (iothread && bus !== undefined && bus !== 'virtio' && type !== 'vhostuser')
        report(iothread, { device: `a disk on the bus "${bus}"` });
    }
    for (const controller of controllers) {
      const { driver, type, model = '', address } = controller;
      const iothread = driver && xmlAttribute(driver, 'iothread');
      if (iothread === undefined || type === undefined) continue;
      if (!isVirtioScsi(controller))
        report(iothread, { device: `a controller of type "${type}"${model && ` and model "${model}"`}` });
      else {
        const place = address && attributeText(address, 'type');
        if (forQemu && place !== undefined && place !== 'pci' && place !== 'ccw')
          report(iothread, { device: `a controller with an address of type "${place}"` });
      }
    }
  },
  message: ({ device }) =>
    `A thread for input and output serves disks on virtio and controllers of virtio-scsi on PCI or CCW, and this is ${device}: ${REFUSED}. Remove "iothread"; for a SCSI disk, set it at its virtio-scsi controller.`,
  fix: (subject) => [removeMarked(subject, 'Remove "iothread"')],
};
