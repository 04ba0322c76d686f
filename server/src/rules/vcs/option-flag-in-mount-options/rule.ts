import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quoted } from '../../../syntax/vcs/quoting';
import { attributesNamed } from '../../../syntax/vcs/tree';

type Data = { text: string; meant: string | undefined };

const FLAG = /(?:^|\s)-o(?:\s|$|[a-z])/;

/** MountOpt that repeats the -o which the agent writes itself. */
export const optionFlagInMountOptions: DeclarationRule<Data> = {
  id: 'option-flag-in-mount-options',
  title: 'MountOpt with the -o that the agent adds itself',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['Mount', 'CFSMount'],
  check({ tree }, report) {
    if (tree.kind !== 'resource') return;
    for (const { broken, value } of attributesNamed(tree, 'MountOpt')) {
      if (broken || value?.kind !== 'scalar' || !FLAG.test(value.text)) continue;
      report({ tree, span: value }, { text: value.text, meant: withoutFlags(value.text) });
    }
  },
  message: ({ text, meant }) =>
    `"MountOpt" is "${text}", and the guide says not to write "-o" in it: the agent puts it in front of the options itself. ` +
    'The mount command would get a wrong line, and the file system may not be mounted. ' +
    (meant === undefined ? 'Write the options alone, with commas between them.' : `Write "${meant}".`),
  fix: ({ tree, span, data: { meant } }): readonly Fix[] =>
    meant === undefined
      ? []
      : [{ title: `Change to "${meant}"`, safe: false, edits: [{ tree, span, how: 'replace', text: quoted(meant) }] }],
};

/** The options of one or more "-o OPTIONS", joined by commas; undefined if there is anything else. */
function withoutFlags(text: string): string | undefined {
  const parts = text.trim().split(/\s*-o\s*(?=\S)/);
  if (parts.shift() !== '' || parts.length === 0) return undefined;
  return parts.every((part) => /^[^\s-]\S*$/.test(part)) ? parts.join(',') : undefined;
}
