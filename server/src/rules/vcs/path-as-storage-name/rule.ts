import type { ValueFormat } from '../../../catalog/schema';
import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { isBlock } from '../../../syntax/vcs/tree';
import { formattedWords, hasFormat, typesWithFormat } from '../../formatted-words';

type Data = { name: string; text: string; meant: string | undefined };

const isName = (format: ValueFormat): boolean => format === 'object-name';

/** The path of a device where the name of a disk group, volume or replicated volume group stands. */
export const pathAsStorageName: DeclarationRule<Data> = {
  id: 'path-as-storage-name',
  title: 'Path where the name of a disk group or volume is meant',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: [...typesWithFormat(isName)],
  attributes: ({ definition }) => hasFormat(definition?.fact, isName),
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const { word, name, severity } of formattedWords(tree, type, isName)) {
      if (word.text.includes('/')) {
        report({ tree, span: word }, { name, text: word.text, meant: nameIn(word.text, name) }, { severity });
      }
    }
  },
  message: ({ name, text }) =>
    `"${name}" takes the name that Volume Manager knows, and "${text}" is a path. ` +
    'The agent finds nothing of that name, and the storage does not come online. Write the name alone.',
  fix: ({ tree, span, data: { meant } }): readonly Fix[] =>
    meant === undefined
      ? []
      : [
          {
            title: `Change to "${meant}"`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: quotedString(meant) }],
          },
        ],
};

/** The part of a VxVM device path that the attribute wants. */
function nameIn(path: string, attribute: string): string | undefined {
  const [, group, volume] = /^\/dev\/vx\/r?dsk\/([^/]+)(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  return attribute.endsWith('DiskGroup') ? group : volume;
}
