import type { ValueFormat } from '../../../catalog/schema';
import type { DeclarationRule } from '../../../engine/rule';
import { isBlock } from '../../../syntax/vcs/tree';
import { formattedWords, hasFormat, typesWithFormat } from '../../formatted-words';

type Data = { name: string; text: string };

const isMode = (format: ValueFormat): boolean => format === 'octal-mode';

/** Permissions that are not written as an octal number. */
export const invalidOctalPermission: DeclarationRule<Data> = {
  id: 'invalid-octal-permission',
  title: 'Permissions that are no octal number',
  // No page describes the attributes that hold permissions.
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: [...typesWithFormat(isMode)],
  attributes: ({ definition }) => hasFormat(definition?.fact, isMode),
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const { word, name } of formattedWords(tree, type, isMode)) {
      if (!/^[0-7]{3,5}$/.test(word.text)) report({ tree, span: word }, { name, text: word.text });
    }
  },
  message: ({ name, text }) =>
    `"${name}" is believed to take permissions as an octal number (unconfirmed), and "${text}" is none. ` +
    'The agent may not be able to set or compare them when it brings the resource online. Write them like "0755".',
};
