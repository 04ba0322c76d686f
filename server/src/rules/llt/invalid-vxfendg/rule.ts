import type { NodeFileRule } from '../../../engine/node-file-rule';

type Data = { fault: 'empty' | 'surplus' | 'assignment'; name: string };

/** A vxfendg that is not one name. */
export const invalidVxfendg: NodeFileRule<'vxfendg', Data> = {
  id: 'invalid-vxfendg',
  title: 'File vxfendg that is not the name of one disk group',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'document',
  file: 'vxfendg',
  check({ tree: { words, lines } }, report) {
    const [name, second] = words;
    if (name === undefined) {
      const [first] = lines;
      if (first) report({ start: first.start, end: first.end }, { fault: 'empty', name: '' });
      return;
    }
    const assigned = /^\w+=(\w[\w.-]*)$/.exec(name.text)?.[1];
    if (assigned !== undefined) report(name, { fault: 'assignment', name: assigned });
    else if (second)
      report({ start: second.start, end: words.at(-1)?.end ?? second.end }, { fault: 'surplus', name: name.text });
  },
  message: ({ fault, name }) => {
    if (fault === 'empty')
      return 'The file names no disk group, so fencing finds no coordinator disks and does not start. Write the name of the disk group that holds them.';
    if (fault === 'assignment')
      return `The file is nothing but the name of a disk group; fencing would look for a group of this whole name and find no disks. Write "${name}".`;
    return `Fencing has one disk group, "${name}": what stands behind it is no coordinator disk. Leave the name alone in the file.`;
  },
  fix: ({ data: { fault, name }, start, end }) =>
    fault === 'assignment' ? [{ title: `Change to "${name}"`, safe: false, edits: [{ start, end, text: name }] }] : [],
};
