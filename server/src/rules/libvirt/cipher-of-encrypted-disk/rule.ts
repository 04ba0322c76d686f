import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = Record<string, never>;

/** A cipher at the encryption of a disk, which brings its own. */
export const cipherOfEncryptedDisk: XmlRule<Data> = {
  id: 'cipher-of-encrypted-disk',
  title: 'Cipher of a disk that exists already',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { element, source, device, type } of domainModel(subject.xml).disks) {
      if (device === 'lun' || type === 'vhostuser') continue;
      const encryption = descend(source, 'encryption') ?? firstChild(element, 'encryption');
      const cipher =
        encryption && attributeText(encryption, 'format') === 'luks' ? firstChild(encryption, 'cipher') : undefined;
      if (cipher) report(cipher.name, {});
    }
  },
  message: () =>
    `A disk that is encrypted already brings its cipher; "cipher" is for the making of a volume: ${REFUSED}. Remove it.`,
  fix: (subject) => [removeMarked(subject, 'Remove "cipher"')],
};
