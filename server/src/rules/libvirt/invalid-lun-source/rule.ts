import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { protocol: string };

/** A `lun` over a network protocol other than iSCSI. */
export const invalidLunSource: XmlRule<Data> = {
  id: 'invalid-lun-source',
  title: 'LUN passed through from something that is no LUN',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { device, type, source } of domainModel(subject.xml).disks) {
      // Other types of disks at a "lun" are violations of the schema.
      if (device !== 'lun' || type !== 'network') continue;
      const protocol = source && xmlAttribute(source, 'protocol');
      if (protocol?.value !== undefined && protocol.value !== 'iscsi')
        report(protocol.valueRange, { protocol: protocol.value });
    }
  },
  message: ({ protocol }) =>
    `A disk of device "lun" hands SCSI commands on to a LUN, and over "${protocol}" there is none: ${REFUSED}. Use iSCSI, type "block" with the block device of the host, or device "disk".`,
};
