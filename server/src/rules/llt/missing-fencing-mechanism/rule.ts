import type { NodeFileRule } from '../../../engine/node-file-rule';
import { lineBehind } from '../../line-edits';
import { fencingOf, isMeantSomewhere } from '../fencing';

/** Customized fencing that does not say by what. */
export const missingFencingMechanism: NodeFileRule<'vxfenmode', Record<string, never>> = {
  id: 'missing-fencing-mechanism',
  title: 'Customized fencing without a mechanism',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    const { mode, knownMode, byKey } = fencingOf(tree);
    if (mode === undefined || knownMode !== 'customized' || byKey.has('vxfen_mechanism')) return;
    if (isMeantSomewhere(tree, 'vxfen_mechanism')) return;
    report(mode.value, {});
  },
  message: () =>
    'Customized fencing needs "vxfen_mechanism": without it fencing does not know what decides who goes on, and does not start. Add "vxfen_mechanism=cps" for coordination point servers.',
  fix: ({ text, start, end }) => [
    {
      title: 'Add "vxfen_mechanism=cps"',
      safe: false,
      edits: [lineBehind(text, { start, end }, 'vxfen_mechanism=cps')],
    },
  ],
};
