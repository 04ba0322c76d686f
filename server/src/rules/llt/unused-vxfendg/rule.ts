import type { NodeFileRule } from '../../../engine/node-file-rule';
import { counterpart } from '../counterpart';
import { fencingOf } from '../fencing';

type Data = { mode: string };

/** A vxfendg beside a vxfenmode whose mode does not read it. */
export const unusedVxfendg: NodeFileRule<'vxfendg', Data> = {
  id: 'unused-vxfendg',
  title: 'File vxfendg that the mode of fencing does not read',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfendg',
  check(subject, report) {
    const [name] = subject.tree.words;
    const fencing = counterpart(subject, 'vxfenmode');
    const { knownMode } = fencing ? fencingOf(fencing.tree) : {};
    if (name && (knownMode === 'majority' || knownMode === 'customized'))
      report(name, { mode: knownMode }, { unnecessary: true });
  },
  message: ({ mode }) =>
    mode === 'majority'
      ? 'vxfenmode has fencing by majority, which uses no disks: this disk group protects nothing. Remove the file, or change the mode.'
      : 'vxfenmode has customized fencing, which does not read this file: the disk group is no coordination point. Name it there with "vxfendg=", or remove the file.',
};
