import type { NodeFileRule } from '../../../engine/node-file-rule';
import { fencingLines, fencingOf, isMeantSomewhere } from '../fencing';

/** A vxfenmode that does not say its mode. */
export const missingFencingMode: NodeFileRule<'vxfenmode', Record<string, never>> = {
  id: 'missing-fencing-mode',
  title: 'Fencing without a mode',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    const [first] = fencingLines(tree);
    if (first === undefined || fencingOf(tree).mode || isMeantSomewhere(tree, 'vxfen_mode')) return;
    report(first.key, {});
  },
  message: () =>
    'Without "vxfen_mode" fencing runs as scsi3, a leftover of old releases that the manual page asks not to rely on: servers named here are not asked. Add "vxfen_mode=" and the mode.',
};
