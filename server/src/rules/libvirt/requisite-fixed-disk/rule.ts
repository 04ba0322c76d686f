import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = Record<string, never>;

/** `startupPolicy='requisite'` at fixed disks. */
export const requisiteFixedDisk: XmlRule<Data> = {
  id: 'requisite-fixed-disk',
  title: 'Fixed disk that may be missing after a migration only',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { device, type, source } of domainModel(subject.xml).disks) {
      const policy = source && xmlAttribute(source, 'startupPolicy');
      if (policy?.value === undefined) continue;
      if (policy.value === 'requisite' && type !== 'network' && (device === 'disk' || device === 'lun'))
        report(policy, {});
    }
  },
  message: () =>
    `"startupPolicy='requisite'" is for drives for CD-ROMs and floppies only: ${REFUSED}. Remove it, or say "optional".`,
  fix: (subject) => [removeMarked(subject, 'Remove "startupPolicy"')],
};
