import type { XmlRule } from '../../../engine/xml-rule';
import { childElements, xmlAttribute } from '../../../syntax/xml/xml-tree';
import { type DomainModel, domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { isReallyLacking } from '../lacking';

type Data = { what: string; newer: boolean };

/** Devices whose other half reads the memory of the guest, in a domain whose memory is not shared. */
export const unsharedVhostUserMemory: XmlRule<Data> = {
  id: 'unshared-vhost-user-memory',
  title: 'Memory that the process behind a device cannot reach',
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
    const newer = inForce(subject, '11.3.0');
    for (const { element, type } of model.disks) {
      const place = xmlAttribute(element, 'type');
      if (place && type === 'vhostuser') report(place, { what: 'vhost-user disk', newer: false });
      if (place && type === 'vhostvdpa' && newer) report(place, { what: 'vDPA disk', newer }, { severity: 'warning' });
    }
    for (const element of model.named('filesystem')) {
      const driver = firstChild(element, 'driver');
      const type = driver && xmlAttribute(driver, 'type');
      if (type?.value === 'virtiofs') report(type, { what: 'file system over virtiofs', newer: false });
    }
    for (const element of newer ? model.named('interface') : []) {
      const type = xmlAttribute(element, 'type');
      const backend = firstChild(element, 'backend');
      if (type?.value === 'vhostuser' && backend && attributeText(backend, 'type') === 'passt')
        report(type, { what: 'vhost-user interface of passt', newer }, { severity: 'warning' });
    }
  },
  message: ({ what, newer }) =>
    `The process behind a ${what} reads the memory of the guest, which is not shared: ${newer ? 'libvirt 11.3.0 and newer refuses the guest as a whole' : REFUSED}. Add <memoryBacking><access mode='shared'/></memoryBacking>.`,
};

/** Of each NUMA cell its own word counts, else that for all. */
function isShared({ domain }: DomainModel): boolean {
  const access = descend(domain, 'memoryBacking', 'access');
  const mode = access && attributeText(access, 'mode');
  const numa = descend(domain, 'cpu', 'numa');
  const cells = numa ? childElements(numa, 'cell') : [];
  const modes = cells.length > 0 ? cells.map((cell) => attributeText(cell, 'memAccess') ?? mode) : [mode];
  return modes.every((one) => one === 'shared');
}
