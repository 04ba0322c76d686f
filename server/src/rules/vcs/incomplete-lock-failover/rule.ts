import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { resourcesOfType } from '../../../workspace/cluster';
import { addAttribute } from '../../add-attribute';
import { effectiveValue } from '../../effective-value';
import { isSurelyEmpty } from '../../surely-unset';

type Data = { resource: string; missing: readonly string[] };

/** An NFSRestart resource that is to recover locks and does not know whose, or where they are kept. */
export const incompleteLockFailover: DeclarationRule<Data> = {
  id: 'incomplete-lock-failover',
  title: 'NFSRestart that recovers locks without knowing whose or where from',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['NFSRestart'],
  check({ tree, type }, report) {
    if (tree.kind !== 'resource' || tree.name === undefined) return;
    const failover = effectiveValue(tree, type, 'NFSLockFailover');
    if (failover?.text !== '1' || failover.from === 'catalog') return;
    const missing = ['NFSRes', 'LocksPathName'].filter((name) => isSurelyEmpty(tree, type, name));
    if (missing.length === 0) return;
    report({ tree, span: failover.attribute ?? tree.name }, { resource: tree.name.text, missing });
  },
  message: ({ resource, missing }) =>
    `"NFSLockFailover" of "${resource}" is 1, but ${missing.map((name) => `"${name}"`).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set, which the guide then requires. ` +
    'After a failover the locks of the NFS clients could not be recovered. ' +
    'Name the NFS resource in "NFSRes" and a directory on shared storage in "LocksPathName", or set "NFSLockFailover" to 0.',
  fix({ tree, data, cluster }): readonly Fix[] {
    const [server, other] = resourcesOfType(cluster, 'NFS');
    if (tree.kind !== 'resource' || !data.missing.includes('NFSRes') || server?.name === undefined || other) return [];
    if (tree.attributes.some(({ name }) => name.text === 'NFSRes')) return [];
    const text = `NFSRes = ${quotedString(server.name.text)}`;
    const edits = addAttribute(cluster, tree, text);
    return edits.length === 0 ? [] : [{ title: `Add ${text}`, safe: false, edits }];
  },
};
