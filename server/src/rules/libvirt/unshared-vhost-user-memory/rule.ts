import type { XmlRule } from '../../../engine/xml-rule';
import { childElements, xmlAttribute } from '../../../syntax/xml/xml-tree';
import { type DomainModel, domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { isReallyLacking } from '../lacking';

type Data = Record<string, never>;

/** A vhost-user disk in a domain whose memory is not shared. */
export const unsharedVhostUserMemory: XmlRule<Data> = {
  id: 'unshared-vhost-user-memory',
  title: 'Memory that the server of a vhost-user disk cannot reach',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const model = domainModel(subject.xml);
    if (!model.forQemu || !isReallyLacking(subject, subject.root) || isShared(model)) return;
    for (const { element, type } of model.disks) {
      const place = type === 'vhostuser' && xmlAttribute(element, 'type');
      if (place) report(place, {});
    }
  },
  message: () =>
    `The process behind a vhost-user disk reads the memory of the guest, which is not shared: ${REFUSED}. Add <memoryBacking><access mode='shared'/></memoryBacking>.`,
};

function isShared({ domain }: DomainModel): boolean {
  const access = descend(domain, 'memoryBacking', 'access');
  const numa = descend(domain, 'cpu', 'numa');
  const cells = numa ? childElements(numa, 'cell') : [];
  if (cells.some((cell) => attributeText(cell, 'memAccess') === 'shared')) return true;
  return access !== undefined && attributeText(access, 'mode') === 'shared';
}
