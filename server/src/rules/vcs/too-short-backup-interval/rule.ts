import type { DeclarationRule } from '../../../engine/rule';
import { writtenValue } from '../../effective-value';

type Data = { minutes: string };

/** A BackupInterval of one or two minutes. */
export const tooShortBackupInterval: DeclarationRule<Data> = {
  id: 'too-short-backup-interval',
  title: 'BackupInterval below three minutes',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['cluster'],
  check({ tree }, report) {
    if (tree.kind !== 'cluster') return;
    const written = writtenValue(tree, 'BackupInterval');
    if (written?.attribute?.value === undefined || !/^0*[12]$/.test(written.text)) return;
    report({ tree, span: written.attribute.value }, { minutes: written.text });
  },
  message: ({ minutes }) =>
    `BackupInterval is ${minutes}, but the guide asks for at least 3 minutes, or 0 for no automatic copies. ` +
    'The configuration files may not be copied in the rhythm that the file promises. Write 3 or more, or 0.',
  fix: ({ tree, span }) => [{ title: 'Change to 3', safe: false, edits: [{ tree, span, how: 'replace', text: '3' }] }],
};
