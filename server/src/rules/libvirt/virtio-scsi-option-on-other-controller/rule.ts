import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { isVirtioScsi } from '../../../workspace/libvirt/controller-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { option: string };

/** Driver options of virtio-scsi at controllers that are none. */
export const virtioScsiOptionOnOtherController: XmlRule<Data> = {
  id: 'virtio-scsi-option-on-other-controller',
  title: 'Option of virtio-scsi at another controller',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'controller'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { controllers, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    for (const controller of controllers) {
      const { driver, type } = controller;
      if (driver === undefined || type === undefined || isVirtioScsi(controller)) continue;
      // Where no model is said, libvirt takes one by the machine.
      if (type === 'scsi' && (controller.model === undefined || controller.model === 'auto')) continue;
      for (const option of ['queues', 'cmd_per_lun', 'max_sectors', 'ioeventfd']) {
        const given = xmlAttribute(driver, option);
        if (given) report(given, { option });
      }
    }
  },
  message: ({ option }) =>
    `"${option}" is an option of virtio-scsi: ${REFUSED}. Remove it, or make it a controller of type "scsi" and model "virtio-scsi".`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.option}"`)],
};
