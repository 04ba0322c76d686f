import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = Record<string, never>;

/** `sgio='unfiltered'`, which schemas still know and no hypervisor does. */
export const unfilteredSgio: XmlRule<Data> = {
  id: 'unfiltered-sgio',
  title: 'Unfiltered SCSI commands, which libvirt gave up',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { element, device } of domainModel(subject.xml).disks) {
      const sgio = xmlAttribute(element, 'sgio');
      if (device === 'lun' && sgio?.value === 'unfiltered') report(sgio, {});
    }
  },
  message: () =>
    `"sgio='unfiltered'" was given up with the kernels that knew it: ${REFUSED}. Remove it; all SCSI commands pass through a "lun" without it.`,
  fix: (subject) => [removeMarked(subject, 'Remove "sgio"')],
};
