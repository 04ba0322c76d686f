import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { descend } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = Record<string, never>;

/** Sources over NFS with a port. */
export const portOfNfsSource: XmlRule<Data> = {
  id: 'port-of-nfs-source',
  title: 'Port of an NFS source',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    for (const { type, source } of disks) {
      const protocol = source && xmlAttribute(source, 'protocol');
      if (type !== 'network' || protocol?.value !== 'nfs') continue;
      const host = descend(source, 'host');
      const port = host && xmlAttribute(host, 'port');
      if (port) report(port, {});
    }
  },
  message: () => `A source over NFS takes no port, only its usual one: ${REFUSED}. Remove the port.`,
  fix: (subject) => [removeMarked(subject, 'Remove "port"')],
};
