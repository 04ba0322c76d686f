import type { XmlRule } from '../../../engine/xml-rule';
import { childElements, xmlAttribute, type XmlRange } from '../../../syntax/xml/xml-tree';
import { firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { id: string };

/** Two threads of a domain with one number. */
export const duplicateIothread: XmlRule<Data> = {
  id: 'duplicate-iothread',
  title: 'Thread for input and output that is named twice',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const named = firstChild(subject.root, 'iothreadids');
    const seen = new Map<number, XmlRange>();
    for (const iothread of named ? childElements(named, 'iothread') : []) {
      const id = xmlAttribute(iothread, 'id');
      const number = numberIn(id?.value);
      if (id?.value === undefined || number === undefined) continue;
      const first = seen.get(number);
      if (first)
        report(
          id.valueRange,
          { id: id.value },
          { related: [{ ...first, message: `Thread ${id.value} for the first time` }] },
        );
      else seen.set(number, id.valueRange);
    }
  },
  message: ({ id }) =>
    `The thread ${id} for input and output is named twice: ${REFUSED}. Give it another number, or remove it.`,
};
