import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { isReallyLacking } from '../lacking';

type Data = { content: string };

/** A fixed disk that names nothing as its content. */
export const diskWithoutSource: XmlRule<Data> = {
  id: 'disk-without-source',
  title: 'Disk without content',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { element, device, type, source, empty } of domainModel(subject.xml).disks) {
      if (device !== 'disk' || !empty) continue;
      // A source that says something else than it should is a violation of the schema.
      if (source?.attributes.some(({ name }) => name.text !== 'startupPolicy')) continue;
      if (isReallyLacking(subject, element))
        report(source?.name ?? element.name, { content: CONTENT.get(type) ?? 'source' });
    }
  },
  message: ({ content }) =>
    `The disk has no content: only drives for CD-ROMs and floppies may be empty, and ${REFUSED}. Add <source ${content}='…'/>.`,
};

const CONTENT: ReadonlyMap<string, string> = new Map([
  ['file', 'file'],
  ['block', 'dev'],
  ['dir', 'dir'],
  ['volume', 'pool'],
]);
