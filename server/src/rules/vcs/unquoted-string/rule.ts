import { objectAttribute } from '../../../catalog/vcs/catalog';
import type { DeclarationRule, DeclarationSubject, Report } from '../../../engine/rule';
import {
  BLOCK_KINDS,
  type Attribute,
  type Block,
  type Declaration,
  isBlock,
  type Word,
} from '../../../syntax/vcs/tree';
import { isAscii, isInteger, isPlainName, quoted } from '../../../syntax/vcs/quoting';
import { forEachValueWord, forEachWord, wordAt } from '../../../syntax/vcs/words-of';
import { definitionOf } from '../../../workspace/attribute-definition';
import { encryptedWords, secretWords } from '../../../workspace/secret-attribute';
import { hasLookAlike } from '../../look-alikes';

type Data = { text: string; name: boolean };

/** A value without quotes that VCS takes only in quotes, such as a path or an address. */
export const unquotedString: DeclarationRule<Data> = {
  id: 'unquoted-string',
  title: 'Text that needs quotes and has none',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: BLOCK_KINDS,
  check(subject, report) {
    const { tree } = subject;
    if (tree.plainWords || !isBlock(tree)) return;
    if (tree.name && needsQuotes(tree.name)) reportName(tree, tree.name, report);
    for (const attribute of tree.attributes) {
      if (attribute.broken) continue;
      const { system, value } = attribute;
      if (system && needsQuotes(system)) reportName(tree, system, report);
      forEachValueWord(value, (word) => {
        if (needsQuotes(word)) reportValue(subject, tree, attribute, word, report);
      });
    }
  },
  message: ({ text, name }) =>
    name
      ? `The name "${text}" stands without quotes. Names with other characters than letters, digits, "-" and "_" are believed to need double quotes, which no page confirms. Put it in double quotes to be safe.`
      : `${text === '' ? 'This value' : `"${text}"`} stands without quotes, and VCS may reject the file or cut the value short. ` +
        'Only text that begins with a letter and holds nothing but letters, digits, "-" and "_" goes without. Put it in double quotes.',
  fix({ tree, span }) {
    const word = wordAt(tree, span.first);
    // A typographic quote further up on the line would take the new quotes for its partners.
    return word === undefined || hasLooseQuote(tree)
      ? []
      : [
          {
            title: 'Put it in double quotes',
            safe: true,
            edits: [{ tree, span, how: 'replace', text: quoted(word.text) }],
          },
        ];
  },
};

/** Whether a word without quotes holds a typographic double quote. */
function hasLooseQuote(tree: Declaration): boolean {
  if (tree.ascii) return false;
  let found = false;
  forEachWord(tree, (word) => {
    if (!word.quoted && /[\u201c-\u201f]/.test(word.text)) found = true;
  });
  return found;
}

function needsQuotes(word: Word): boolean {
  return !word.quoted && word.text !== '' && !isPlainName(word.text) && !isInteger(word.text);
}

function reportName(tree: Block, word: Word, report: Report<Data>): void {
  if (!isAscii(word.text)) return;
  report({ tree, span: word }, { text: word.text, name: true }, { severity: 'hint' });
}

function reportValue(
  { type }: DeclarationSubject,
  tree: Block,
  attribute: Attribute,
  word: Word,
  report: Report<Data>,
): void {
  // What the rule means by letters is not known beyond ASCII; curly quotes and dashes are another rule's matter.
  if (!isAscii(word.text) || hasLookAlike(word)) return;
  const definition = definitionOf(tree, attribute, type);
  const isKey = attribute.value?.kind === 'list' && attribute.value.items.some(({ key }) => key === word);
  const pairs = attribute.value?.kind === 'list' && attribute.value.items.some(({ equals }) => equals);
  // A value that should be a number is reported as no number.
  const dataType = definition?.shape.dataType;
  if (!(isKey && pairs) && (dataType === 'int' || dataType === 'boolean' || dataType === 'float')) return;
  if (isKey && namesSystems(tree, attribute)) return reportName(tree, word, report);
  // Type files write an attribute of another resource as Attribute:Attribute in ArgList.
  if (tree.kind === 'type' && attribute.name.text === 'ArgList') return;
  // NameRule of the first releases names attributes: resource.Address.
  if (tree.kind === 'type' && attribute.name.text === 'NameRule') return;
  // Encrypted passwords have letters only: whatever else stands there is not encrypted, which another rule reports.
  if (encryptedWords(attribute, definition).includes(word)) return;
  const hidden = secretWords(attribute, definition).includes(word);
  report({ tree, span: word }, { text: hidden ? '' : word.text, name: false });
}

function namesSystems(tree: Block, attribute: Attribute): boolean {
  if (tree.kind !== 'group') return false;
  const fact = objectAttribute('group', attribute.name.text);
  return (fact?.keyReferences ?? fact?.references) === 'system';
}
