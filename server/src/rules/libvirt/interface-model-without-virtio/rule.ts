import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';

type Data = { defect: string };

/** Interfaces of types vdpa and vhostuser with another model than virtio, and port forwarding without passt. */
export const interfaceModelWithoutVirtio: XmlRule<Data> = {
  id: 'interface-model-without-virtio',
  title: 'Interface that only virtio can be',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    if (!inForce(subject, '11.3.0')) return;
    const model = domainModel(subject.xml);
    for (const element of model.named('interface')) {
      const type = attributeText(element, 'type');
      const kind = descend(element, 'model');
      const name = kind && xmlAttribute(kind, 'type');
      if (
        model.forQemu &&
        (type === 'vdpa' || type === 'vhostuser') &&
        name?.value !== undefined &&
        !name.value.startsWith('virtio')
      )
        report(name.valueRange, { defect: `An interface of type "${type}" is one of model "virtio"` });
      const forward = firstChild(element, 'portForward');
      const backend = descend(element, 'backend');
      if (forward && !(backend && attributeText(backend, 'type') === 'passt'))
        report(forward.name, { defect: 'Ports are forwarded by the backend "passt" only' });
    }
  },
  message: ({ defect }) =>
    `${defect}: libvirt 11.3.0 and newer refuses the guest or the device as a whole. Correct it.`,
};
