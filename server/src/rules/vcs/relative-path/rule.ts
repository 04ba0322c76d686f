import type { ValueFormat } from '../../../catalog/schema';
import type { DeclarationRule, Fix } from '../../../engine/rule';
import { quoted } from '../../../syntax/vcs/quoting';
import { isBlock } from '../../../syntax/vcs/tree';
import { formattedWords, hasFormat, typesWithFormat } from '../../formatted-words';

type Data = { name: string; text: string; meant: string | undefined };

const isPath = (format: ValueFormat): boolean => format === 'absolute-path';

/** A path that does not begin at the root although the agent needs one that does. */
export const relativePath: DeclarationRule<Data> = {
  id: 'relative-path',
  title: 'Path that does not begin at the root',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: [...typesWithFormat(isPath)],
  attributes: ({ definition }) => hasFormat(definition?.fact, isPath),
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const { word, name, severity } of formattedWords(tree, type, isPath)) {
      const { text } = word;
      // On Windows a path begins with a drive or with backslashes; names in percent signs are replaced there.
      if (text.startsWith('/') || /^(?:[A-Za-z]:|\\|%)/.test(text)) continue;
      report({ tree, span: word }, { name, text, meant: meantPath(text) }, { severity });
    }
  },
  message: ({ name, text }) =>
    `"${text}" does not begin with "/", and "${name}" needs a path from the root. ` +
    'The agent has no directory from which it would read another path: it would look in the wrong place, and the resource would not come online. ' +
    'Write the whole path.',
  fix: ({ tree, span, data: { text, meant } }): readonly Fix[] =>
    meant === undefined
      ? []
      : [
          {
            title: `Change to "${meant}"`,
            safe: meant === text.trimStart(),
            edits: [{ tree, span, how: 'replace', text: quoted(meant) }],
          },
        ],
};

/** The path without blanks in front, or with the "/" that is missing in front of a path of several parts. */
function meantPath(text: string): string | undefined {
  const plain = text.trimStart();
  if (plain.startsWith('/')) return plain;
  return /^[\w-]+\//.test(plain) && plain === text ? `/${plain}` : undefined;
}
