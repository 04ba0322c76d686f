import type { XmlRule } from '../../../engine/xml-rule';
import { childElements } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, descend, elementText, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { node: string };

/** A PCI controller on a NUMA node that no cell stands for. */
export const unknownNumaNode: XmlRule<Data> = {
  id: 'unknown-numa-node',
  title: 'NUMA node that the domain does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { domain, controllers, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    const numa = descend(domain, 'cpu', 'numa');
    const cells = numa ? childElements(numa, 'cell') : [];
    const ids = new Set(cells.map((cell, at) => attributeNumber(cell, 'id') ?? at));
    for (const { type, target } of controllers) {
      const node = type === 'pci' && target ? firstChild(target, 'node') : undefined;
      const number = node && numberIn(elementText(node));
      if (node && number !== undefined && !ids.has(number)) report(node.name, { node: String(number) });
    }
  },
  message: ({ node }) =>
    `The domain has no NUMA node ${node}: ${REFUSED}. Add a cell with that number to "cpu/numa", or correct the node.`,
};
