import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { format: string };

/** Encryption of formats that have none. */
export const encryptionUnfitForFormat: XmlRule<Data> = {
  id: 'encryption-unfit-for-format',
  title: 'Encryption that the format of a disk does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    for (const { element, source, driver, device, type } of disks) {
      if (device === 'lun' || type === 'vhostuser') continue;
      const encryption = descend(source, 'encryption') ?? firstChild(element, 'encryption');
      // What librbd encrypts, QEMU need not decrypt.
      if (encryption === undefined || attributeText(encryption, 'engine') === 'librbd') continue;
      const format = driver && xmlAttribute(driver, 'type');
      if (format?.value !== undefined && PLAIN.has(format.value)) report(encryption.name, { format: format.value });
    }
  },
  message: ({ format }) =>
    `Only disks of format "raw" and "qcow2" can be encrypted, and this one is "${format}": ${REFUSED}. Use one of the two formats.`,
};

/** Formats that QEMU reads and that know no encryption by libvirt. */
const PLAIN: ReadonlySet<string> = new Set(['bochs', 'cloop', 'dmg', 'vpc', 'vdi', 'vmdk', 'qed', 'ploop']);
