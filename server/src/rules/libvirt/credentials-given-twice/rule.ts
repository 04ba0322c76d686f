import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { what: string };

/** `auth` or `encryption` at a disk as well as in its source. */
export const credentialsGivenTwice: XmlRule<Data> = {
  id: 'credentials-given-twice',
  title: 'Credentials or encryption at a disk and at its source',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { element, source, type } of domainModel(subject.xml).disks) {
      if (type === 'vhostuser') continue;
      for (const what of ['auth', 'encryption']) {
        const outside = firstChild(element, what);
        const inside = descend(source, what);
        if (outside && inside)
          report(
            outside.name,
            { what },
            {
              related: [{ start: inside.name.start, end: inside.name.end, message: `"${what}" of the source` }],
            },
          );
      }
    }
  },
  message: ({ what }) =>
    `"${what}" stands at the disk and in its source, and it may be said once only: ${REFUSED}. Keep the one in the source.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.what}" of the disk`)],
};
