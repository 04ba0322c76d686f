import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlRange } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { type: string; index: string };

/** Two controllers of a domain with the same type and index. */
export const duplicateController: XmlRule<Data> = {
  id: 'duplicate-controller',
  title: 'Two controllers of one type with one index',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const seen = new Map<string, XmlRange>();
    for (const { element, type, index } of domainModel(subject.xml).controllers) {
      const place = xmlAttribute(element, 'index')?.valueRange;
      // The parts of one USB controller, told by "master", share its index.
      if (type === undefined || index === undefined || place === undefined || firstChild(element, 'master')) continue;
      const key = `${type} ${String(index)}`;
      const first = seen.get(key);
      if (first) report(place, { type, index: String(index) }, { related: [{ ...first, message: 'The first one' }] });
      else seen.set(key, place);
    }
  },
  message: ({ type, index }) =>
    `Another controller of type "${type}" has the index ${index} already: ${REFUSED}. Take the next free index, which the addresses of its devices then name.`,
};
