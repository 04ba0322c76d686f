import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { isReallyLacking } from '../lacking';

type Data = Record<string, never>;

/** An interface of type `bridge` without a source. */
export const bridgeInterfaceWithoutSource: XmlRule<Data> = {
  id: 'bridge-interface-without-source',
  title: 'Interface on a bridge that is not named',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'interface'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const element of domainModel(subject.xml).named('interface')) {
      const type = attributeText(element, 'type');
      if (type === 'bridge' && !firstChild(element, 'source') && isReallyLacking(subject, element))
        report(element.name, {});
    }
  },
  message: () =>
    `An interface of type "bridge" needs a "source" that names the bridge: ${REFUSED}. Add <source bridge='…'/>.`,
};
