import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { policy: string; why: string };

/** `startupPolicy` at sources over the network, and `requisite` at fixed disks. */
export const startupPolicyUnfitForSource: XmlRule<Data> = {
  id: 'startup-policy-unfit-for-source',
  title: 'Policy for a missing source that the source cannot have',
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
      if (type === 'network')
        report(policy, { policy: policy.value, why: 'is for sources of the host, and not for the network' });
      else if (policy.value === 'requisite' && (device === 'disk' || device === 'lun'))
        report(policy, { policy: policy.value, why: 'is for drives for CD-ROMs and floppies only' });
    }
  },
  message: ({ policy, why }) => `"startupPolicy='${policy}'" ${why}: ${REFUSED}. Remove it.`,
  fix: (subject) => [removeMarked(subject, 'Remove "startupPolicy"')],
};
