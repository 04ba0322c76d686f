import { gabconfigOption } from '../../../catalog/llt/gabconfig';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { withoutWord } from '../../line-edits';
import { gabconfigArguments } from '../../../syntax/llt/gabconfig-arguments';

/** A gabtab that seeds the cluster by hand at each start. */
export const manualSeedAtBoot: NodeFileRule<'gabtab', Record<string, never>> = {
  id: 'manual-seed-at-boot',
  title: 'Cluster that gabtab seeds by hand',
  severity: 'warning',
  certainty: 'cited',
  languages: ['gabtab'],
  since: '0.1.0',
  scope: 'document',
  file: 'gabtab',
  check({ tree: { gabconfigs } }, report) {
    for (const command of gabconfigs)
      for (const { name, place } of gabconfigArguments(command)) if (name === '-x') report(place, {});
  },
  message: () =>
    `"-x" seeds the cluster at each start, whatever nodes are there. ${gabconfigOption('-x')?.danger ?? ''} Write "-n" with the number of nodes instead, and run "gabconfig -x" by hand when it is needed.`,
  fix: ({ text, start, end }) => [
    {
      title: 'Remove "-x"',
      safe: false,
      edits: [text.charAt(start) === '-' ? withoutWord(text, { start, end }) : { start, end, text: '' }],
    },
  ],
};
