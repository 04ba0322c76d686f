import { gabconfigOption } from '../../../catalog/llt/gabconfig';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo } from '../../line-edits';
import { FOREIGN_DASH, gabconfigArguments } from '../../../syntax/llt/gabconfig-arguments';

type Data = { option: string; meant: string | undefined };

/** An option of gabconfig that no manual page lists. */
export const unknownGabconfigOption: NodeFileRule<'gabtab', Data> = {
  id: 'unknown-gabconfig-option',
  title: 'Option that gabconfig is not known to have',
  severity: 'hint',
  certainty: 'advice',
  languages: ['gabtab'],
  since: '0.1.0',
  scope: 'document',
  file: 'gabtab',
  check({ tree: { gabconfigs } }, report) {
    for (const command of gabconfigs) {
      for (const word of command.words)
        if (FOREIGN_DASH.test(word.text))
          report(word, { option: word.text, meant: word.text.replace(FOREIGN_DASH, '-') });
      for (const { name, place } of gabconfigArguments(command))
        if (gabconfigOption(name) === undefined && !/[$`]/.test(name))
          report(place, { option: name, meant: undefined });
    }
  },
  message: ({ option, meant }) =>
    meant === undefined
      ? `The manual pages of gabconfig in the bundled catalog have no option "${option}". If this release has none either, GAB is not configured when the system starts. Check it with "man gabconfig".`
      : `"${option}" begins with the dash of a text, not with a minus sign: gabconfig does not take it for an option. Write "${meant}".`,
  fix: (subject) => (subject.data.meant === undefined ? [] : [changeTo(subject.data.meant, subject)]),
};
