import { nameDistance } from '../../../catalog/nearest-name';
import type { DeclarationRule } from '../../../engine/rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { changeName } from '../../change-name';
import { isKnownFileSystem, MOUNTED_FILE_SYSTEMS } from '../../file-systems';

type Data = { text: string; nearest: string };

/** A Mount with a file system type that nobody knows, one slip away from one that the agent mounts. */
export const misspeltFileSystem: DeclarationRule<Data> = {
  id: 'misspelt-file-system',
  title: 'Misspelt file system type',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['Mount'],
  check({ tree }, report) {
    if (tree.kind !== 'resource') return;
    for (const { broken, value } of attributesNamed(tree, 'FSType')) {
      if (broken || value?.kind !== 'scalar' || isKnownFileSystem(value.text)) continue;
      const nearest = meantFileSystem(value.text);
      if (nearest !== undefined) report({ tree, span: value }, { text: value.text, nearest });
    }
  },
  message: ({ text, nearest }) =>
    `"${text}" is no file system type that is known (did you mean "${nearest}"?). ` +
    'The system cannot mount a type that it does not have, so the resource would come online nowhere. Correct the type.',
  fix: (subject) => changeName(subject, subject.data.nearest),
};

/** The only file system type that is one letter away, or differs in capitals. */
function meantFileSystem(text: string): string | undefined {
  const lower = text.toLowerCase().trim();
  if (MOUNTED_FILE_SYSTEMS.includes(lower)) return lower;
  // A name of three letters is one letter away from several.
  if (text.length < 3) return undefined;
  const [nearest, other] = MOUNTED_FILE_SYSTEMS.filter((type) => nameDistance(lower, type) === 1);
  return other === undefined ? nearest : undefined;
}
