import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked, replaceMarked } from '../xml-edits';

type Data = { protocol: string; type?: string; fitting?: string };

/** Secrets of another kind than the protocol takes, and credentials for protocols without. */
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
      if (type !== 'network' || protocol === undefined) continue;
      const outside = firstChild(element, 'auth');
      if (outside && OPEN.has(protocol)) report(outside.name, { protocol });
      const fitting = SECRETS.get(protocol);
      if (fitting === undefined) continue;
      const auth = descend(source, 'auth') ?? firstChild(element, 'auth');
      const secret = descend(auth, 'secret');
      const kind = secret && xmlAttribute(secret, 'type');
      if (kind?.value !== undefined && KNOWN.has(kind.value) && kind.value !== fitting)
        report(kind.valueRange, { type: kind.value, protocol, fitting });
    }
  },
  message: ({ type = '', protocol, fitting }) =>
    fitting === undefined
      ? `"${protocol}" takes no credentials: ${REFUSED}. Remove "auth".`
      : `"${protocol}" takes a secret of type "${fitting}", and this is one of type "${type}": ${REFUSED}. Change it to "${fitting}".`,
  fix(subject) {
    const { fitting } = subject.data;
    return [fitting === undefined ? removeMarked(subject, 'Remove "auth"') : replaceMarked(subject, fitting)];
  },
};

/** Protocols without credentials. */
const OPEN: ReadonlySet<string> = new Set(['nbd', 'gluster', 'tftp']);

/** The kind of secret that a protocol takes. */
const SECRETS: ReadonlyMap<string, string> = new Map([
  ['iscsi', 'iscsi'],
  ['rbd', 'ceph'],
]);

const KNOWN: ReadonlySet<string> = new Set(['iscsi', 'ceph']);
