import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { isReallyLacking } from '../lacking';

type Data = { protocol: string };

/** Sources over the network without a name, where the protocol needs one. */
export const networkSourceWithoutName: XmlRule<Data> = {
  id: 'network-source-without-name',
  title: 'Network source that does not say which image',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { type, source } of domainModel(subject.xml).disks) {
      const protocol = source && xmlAttribute(source, 'protocol');
      if (source === undefined || type !== 'network' || protocol?.value === undefined || !NAMED.has(protocol.value))
        continue;
      if (!xmlAttribute(source, 'name') && isReallyLacking(subject, source) && source.attributes.length === 1)
        report(source.name, { protocol: protocol.value });
    }
  },
  message: ({ protocol }) =>
    `A source over "${protocol}" needs a "name" that says which image it is: ${REFUSED}. Add the name.`,
};

/** Protocols whose images have names, as far as the schema lets a source go without. */
const NAMED: ReadonlySet<string> = new Set(['rbd']);
