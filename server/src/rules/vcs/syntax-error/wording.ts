import type { ProblemCode } from '../../../syntax/vcs/tree';

/** A mistake of writing: one that the reader notes, or a `;` behind an attribute. */
export type Mistake = ProblemCode | 'semicolon';

const NOT_LOADED = 'VCS does not load the configuration';

/** What stands there, what is missing and what to do, for each mistake. `text` is in quotes, or says that it is not shown. */
const WORDING: Readonly<Record<Mistake, (text: string) => string>> = {
  'missing-open-paren': (text) =>
    `There is no "(" behind ${text}, so its attributes belong to nothing and ${NOT_LOADED}. Add the "(".`,
  'missing-close-paren': () =>
    `The block is not closed: the ")" behind its last attribute is missing, and ${NOT_LOADED}. Add the ")".`,
  'brace-closes-block': () =>
    `A "}" stands where the ")" of the block belongs. Braces close lists only, and ${NOT_LOADED}. Write ")".`,
  'brace-opens-block': () =>
    `A "{" opens the block, which stands between parentheses in this language, and ${NOT_LOADED}. Write "(" and, at its end, ")".`,
  'missing-name': (text) => `${text} has no name, and ${NOT_LOADED}. Write the name before the "(".`,
  'missing-open-brace': (text) =>
    `The list of ${text} has a "}" but no "{", and ${NOT_LOADED}. Add the "{" before the first value.`,
  'missing-close-brace': (text) =>
    `The list of ${text} is not closed: its "}" is missing, and ${NOT_LOADED}. Add the "}" behind the last value.`,
  'missing-equals': (text) => `There is no "=" between ${text} and its value, and ${NOT_LOADED}. Add the "=".`,
  'missing-value': (text) =>
    `${text} has a "=" but no value, and ${NOT_LOADED}. Write the value; an empty one is "" or { }.`,
  'missing-item': (text) =>
    `No value stands before this ${text}. VCS may reject the list or take it for an empty value. Take the ${text} out, or write the value before it.`,
  'incomplete-attribute': (text) =>
    text === '"@"'
      ? `No system is named behind the "@", and ${NOT_LOADED}. Name the system for which the value holds.`
      : `${text} has no value, and ${NOT_LOADED}. Write "=" and the value, or take the line out.`,
  'incomplete-definition': (text) =>
    `The definition of ${text} is not complete, and ${NOT_LOADED}. Write the data type and the name, for example "str Address" or "static int Limit = 1".`,
  'incomplete-dependency': (text) =>
    text === '"group"'
      ? `The group dependency is not complete, and ${NOT_LOADED}. Write "requires group", the child group, then for example "online local firm".`
      : `The dependency of ${text} is not complete, and ${NOT_LOADED}. Write "requires" and the child resource, or "requires atleast 2 from" and the children.`,
  'incomplete-declaration': (text) =>
    `${text} stands alone, and ${NOT_LOADED}. Write the name and a block in parentheses behind it.`,
  'missing-file-name': () =>
    `No file is named behind "include", and ${NOT_LOADED}. Write the file's name in double quotes.`,
  'unquoted-file-name': (text) => `The file name ${text} has no quotes, and ${NOT_LOADED}. Put it in double quotes.`,
  'unclosed-string': () =>
    `A double quote opens a text here that no other one closes on the line, and ${NOT_LOADED}. Add the missing quote, or take the stray one out.`,
  'unclosed-comment': () =>
    `The comment opened by "/*" never ends, so the rest of the file counts for nothing. Close it with "*/".`,
  'hash-comment': () => `A "#" opens no comment in this language; VCS may reject the line. Comments begin with "//".`,
  'capital-keyword': (text) =>
    `The keyword ${text} is written with a capital letter. VCS tells capital letters from small ones and may reject the declaration. Write it in lower case.`,
  'misspelt-type-keyword': (text) =>
    `${text} is no keyword, though the block holds the definitions of a type, and ${NOT_LOADED}. Write "type".`,
  'unknown-data-type': (text) =>
    `${text} is no data type, and ${NOT_LOADED}. The data types of a type definition are str, int, boolean and keylist.`,
  'attribute-outside-block': (text) =>
    `The attribute ${text} stands outside any block, and ${NOT_LOADED}. Move it between the parentheses of the object that it belongs to.`,
  'unknown-declaration': (text) =>
    `${text} opens no declaration that VCS knows, and ${NOT_LOADED}. A declaration is, for example, "group NAME ( )" or "TYPE NAME ( )".`,
  'unexpected-text': (text) =>
    `${text} does not belong here, and ${NOT_LOADED}. Take it out; a value of several words needs double quotes.`,
  'unexpected-closing': (text) =>
    `This ${text} closes nothing, and ${NOT_LOADED}. Take it out, or add what it should close.`,
  semicolon: (text) =>
    `A ";" stands behind ${text}. Attributes end without one, and VCS writes none; it may reject the line. Take the ";" out.`,
};

/** The message for a mistake; an empty text is one that may not be shown. */
export function wordMistake(code: Mistake, text: string): string {
  const message = WORDING[code](text === '' ? 'this text' : `"${text}"`);
  return message.slice(0, 1).toUpperCase() + message.slice(1);
}
