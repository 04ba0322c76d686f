import type { DeclarationRule } from '../../../engine/rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { hasLookAlike } from '../../look-alikes';

type Data = { resource: string; text: string };

/** A CVMCluster resource that talks over something else than GAB. */
export const foreignCvmTransport: DeclarationRule<Data> = {
  id: 'foreign-cvm-transport',
  title: 'CVMTransport other than gab',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['CVMCluster'],
  check({ tree }, report) {
    if (tree.kind !== 'resource') return;
    for (const { value, broken } of attributesNamed(tree, 'CVMTransport')) {
      if (broken || value?.kind !== 'scalar' || value.text === '' || value.text === 'gab') continue;
      if (/[$<>@*%]/.test(value.text) || hasLookAlike(value)) continue;
      report({ tree, span: value }, { resource: tree.name?.text ?? '', text: value.text });
    }
  },
  message: ({ resource, text }) =>
    `The CVMTransport of "${resource}" is "${text}". VCS decides over GAB which systems are members of the cluster, ` +
    'and a cluster volume manager that talks over something else does not agree with it; the guide says never to change the value. Write gab.',
  fix: ({ tree, span }) => [
    { title: 'Change to "gab"', safe: false, edits: [{ tree, span, how: 'replace', text: 'gab' }] },
  ],
};
