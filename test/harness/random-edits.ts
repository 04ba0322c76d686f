import type { TextChange } from '../../server/src/workspace/vcs-file';
import type { Random } from './random';

/** Texts that change how what stands around them is read. */
const PIECES = [
  '(',
  ')',
  '{',
  '}',
  '"',
  '=',
  ',',
  ';',
  '@',
  '//',
  '/*',
  '*/',
  '#',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\n\n',
  'x',
  '0',
  'group g9 (',
  'group ',
  'system sysx\n',
  'system ',
  'NIC nicx (\n',
  'requires',
  ' requires ',
  'requires group ',
  'include "types.cf"\n',
  'Critical = 0\n',
  'SystemList = { sys1 = 0 }\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> x\n',
  '\u00a0',
  '\u201c',
  '\u201d',
  '\u2013',
  'type T (\n\tstr A\n\t)\n',
  'static int X = 1',
  'online local firm',
  ')\n\n',
  '\n// note\n',
  '\u0000',
  'é',
  '😀',
];

/** A random replacement in a text: mostly typing, sometimes deleting or pasting a stretch of the text itself. */
export function randomEdit(random: Random, text: string): { readonly text: string; readonly change: TextChange } {
  const start = random.below(text.length + 1);
  const kind = random.below(10);
  const length = kind < 5 ? 0 : kind < 8 ? random.below(4) : random.below(120);
  const end = Math.min(text.length, start + length);
  let inserted = '';
  if (kind === 9) {
    const from = random.below(text.length);
    inserted = text.slice(from, from + random.below(200));
  } else if (kind !== 6) inserted = random.pick(PIECES);
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    change: { start, oldEnd: end, newEnd: start + inserted.length },
  };
}
