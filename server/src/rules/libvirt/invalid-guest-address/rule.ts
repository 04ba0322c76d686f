import type { XmlRule } from '../../../engine/xml-rule';
import { childElements, xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { defect: string };

/** Addresses of the guest on a network of the user, which gives one of each family only. */
export const invalidGuestAddress: XmlRule<Data> = {
  id: 'invalid-guest-address',
  title: 'Address of the guest that its user network does not give',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const model = domainModel(subject.xml);
    if (!model.forQemu) return;
    for (const element of model.named('interface')) {
      const backend = firstChild(element, 'backend');
      if (attributeText(element, 'type') !== 'user' || (backend && attributeText(backend, 'type') === 'passt'))
        continue;
      const seen = new Set<string>();
      for (const ip of childElements(element, 'ip')) {
        const family = attributeText(ip, 'family') ?? 'ipv4';
        const prefix = xmlAttribute(ip, 'prefix');
        const number = numberIn(prefix?.value);
        if (seen.has(family)) report(ip.name, { defect: `There is one "${family}" address only` });
        else if (prefix && number !== undefined && number !== 0 && family === 'ipv4' && (number < 4 || number > 27))
          report(prefix.valueRange, { defect: 'The prefix of an IPv4 address goes from 4 to 27' });
        else if (prefix && number !== undefined && number !== 0 && family === 'ipv6' && number !== 64)
          report(prefix.valueRange, { defect: 'The prefix of an IPv6 address is 64' });
        seen.add(family);
      }
    }
  },
  message: ({ defect }) => `${defect} on a network of type "user": ${REFUSED}. Correct it, or remove the address.`,
};
