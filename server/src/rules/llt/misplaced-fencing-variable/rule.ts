import { fencingStartVariables } from '../../../catalog/llt/vxfenmode';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { withoutLine } from '../../line-edits';

type Data = { name: string };

/** A variable of the start file of fencing in vxfenmode. */
export const misplacedFencingVariable: NodeFileRule<'vxfenmode', Data> = {
  id: 'misplaced-fencing-variable',
  title: 'Variable of the start file of fencing in vxfenmode',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfenmode',
  check({ tree }, report) {
    for (const { key } of tree.assignments)
      if (fencingStartVariables.some(({ name }) => name === key.text)) report(key, { name: key.text });
  },
  message: ({ name }) =>
    `"${name}" is read from the start file of fencing, on Linux /etc/sysconfig/vxfen: here it neither starts nor stops anything. Move the line there.`,
  fix: ({ text, start, end }) => [
    { title: 'Remove the line', safe: false, edits: [withoutLine(text, { start, end })] },
  ],
};
