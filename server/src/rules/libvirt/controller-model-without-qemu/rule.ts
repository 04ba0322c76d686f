import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { replaceMarked } from '../xml-edits';

type Data = { model: string };

/** The SCSI controller of other hypervisors in a guest of QEMU. */
export const controllerModelWithoutQemu: XmlRule<Data> = {
  id: 'controller-model-without-qemu',
  title: 'Model of a SCSI controller that QEMU does not have',
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
    for (const { element, type, model } of controllers) {
      const place = xmlAttribute(element, 'model');
      if (type === 'scsi' && place && model === 'buslogic') report(place.valueRange, { model });
    }
  },
  message: ({ model }) => `QEMU has no SCSI controller of model "${model}": ${REFUSED}. Use "virtio-scsi".`,
  fix: (subject) => [replaceMarked(subject, 'virtio-scsi')],
};
