import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = Record<string, never>;

/** NVMe sources whose namespace is 0. */
export const invalidNvmeSource: XmlRule<Data> = {
  id: 'invalid-nvme-source',
  title: 'NVMe source that names no namespace',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { type, source } of domainModel(subject.xml).disks) {
      const namespace = type === 'nvme' && source ? xmlAttribute(source, 'namespace') : undefined;
      if (namespace && numberIn(namespace.value) === 0) report(namespace.valueRange, {});
    }
  },
  message: () => `The namespaces of an NVMe disk count from 1: ${REFUSED}. Correct the number.`,
};
