import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { replaceMarked } from '../xml-edits';

type Data = { type: string; protocol: string; fitting: string };

/** Secrets of another kind than the protocol takes. */
export const credentialsUnfitForProtocol: XmlRule<Data> = {
  id: 'credentials-unfit-for-protocol',
  title: 'Credentials that the protocol of a disk does not take',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { element, source, type } of domainModel(subject.xml).disks) {
      const protocol = source && attributeText(source, 'protocol');
      const fitting = protocol === undefined ? undefined : SECRETS.get(protocol);
      if (type !== 'network' || protocol === undefined || fitting === undefined) continue;
      const auth = descend(source, 'auth') ?? firstChild(element, 'auth');
      const secret = descend(auth, 'secret');
      const kind = secret && xmlAttribute(secret, 'type');
      if (kind?.value !== undefined && KNOWN.has(kind.value) && kind.value !== fitting)
        report(kind.valueRange, { type: kind.value, protocol, fitting });
    }
  },
  message: ({ type, protocol, fitting }) =>
    `"${protocol}" takes a secret of type "${fitting}", and this is one of type "${type}": ${REFUSED}. Change it to "${fitting}".`,
  fix: (subject) => [replaceMarked(subject, subject.data.fitting)],
};

/** The kind of secret that a protocol takes. */
const SECRETS: ReadonlyMap<string, string> = new Map([
  ['iscsi', 'iscsi'],
  ['rbd', 'ceph'],
]);

const KNOWN: ReadonlySet<string> = new Set(['iscsi', 'ceph']);
