import { gabconfigOption } from '../../../catalog/llt/gabconfig';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { gabconfigArguments } from '../gabconfig-arguments';

type Data = { option: string };

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
    for (const command of gabconfigs)
      for (const { name, place } of gabconfigArguments(command))
        if (gabconfigOption(name) === undefined && !/[$`]/.test(name)) report(place, { option: name });
  },
  message: ({ option }) =>
    `The manual pages of gabconfig in the bundled catalog have no option "${option}". If this release has none either, GAB is not configured when the system starts. Check it with "man gabconfig".`,
};
