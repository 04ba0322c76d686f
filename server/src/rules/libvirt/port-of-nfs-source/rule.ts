import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { descend } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { transport?: string };

/** Sources over NFS with a port, or with another way to the server than TCP. */
export const portOfNfsSource: XmlRule<Data> = {
  id: 'port-of-nfs-source',
  title: 'Port of an NFS source, or another transport than TCP',
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
      const transport = host && xmlAttribute(host, 'transport');
      if (transport?.value === 'unix' || transport?.value === 'rdma')
        report(transport.valueRange, { transport: transport.value });
    }
  },
  message: ({ transport }) =>
    transport === undefined
      ? `A source over NFS takes no port, only its usual one: ${REFUSED}. Remove the port.`
      : `A source over NFS reaches its server by TCP, and not by "${transport}": ${REFUSED}. Name the server with "name".`,
  fix: (subject) => (subject.data.transport === undefined ? [removeMarked(subject, 'Remove "port"')] : []),
};
