import { objectKeyword } from '../../server/src/syntax/vcs/keywords';
import type { Random } from './random';

/** A declaration in tokens: its head and, where it has a block, its attributes. */
export interface WrittenDeclaration {
  readonly head: readonly string[];
  readonly body?: readonly (readonly string[])[];
}

/** Ways to lay out tokens. `dumped`: as the product writes them; `wild`: anything the language allows. */
const STYLES = ['dumped', 'oneLine', 'cramped', 'wild'] as const;
type Style = (typeof STYLES)[number];

/** Texts of comments that would mean something outside of one. */
const COMMENTS = [
  'note',
  'group g9 (',
  '{ "open',
  ') }',
  'vm9 requires mnt9',
  'A = 1',
  'é “x” – 😀',
  'include "no.cf"',
  '',
];

/** What parts declarations that stand on lines of their own. */
const BREAKS = ['\n', '\n\n', '\n\n\n', '\n\t'];

/** Writes the declarations in a random layout: it changes no token. */
export function layOut(random: Random, declarations: readonly WrittenDeclaration[]): string {
  const mixed = random.below(3) === 0;
  const style = random.pick(STYLES);
  const parts: string[] = random.below(8) === 0 ? ['\ufeff'] : [];
  declarations.forEach((declaration, index) => {
    const own = mixed ? random.pick(STYLES) : style;
    // Behind a name `requires group` would take that name for its parent.
    const alone = declaration.head[0] === 'requires' || own !== 'oneLine' || random.below(2) === 0;
    if (index > 0) parts.push(alone ? random.pick(BREAKS) : ' ');
    if (random.below(5) === 0) parts.push(lineComment(random));
    parts.push(write(random, declaration, own));
  });
  if (random.below(4) > 0) parts.push('\n');
  if (random.below(6) === 0) parts.push(`// ${random.pick(COMMENTS)}`);
  const text = parts.join('');
  return random.below(4) === 0 ? text.replace(/\r?\n/g, '\r\n') : text;
}

function write(random: Random, { head, body }: WrittenDeclaration, style: Style): string {
  if (style === 'dumped') {
    const attributes = (body ?? []).map((tokens) => `\t\t${dumped(tokens)}\n`).join('');
    return dumped(head) + (body ? ` (\n${attributes}\t)` : '');
  }
  const tokens = body ? [...head, '(', ...body.flat(), ')'] : head;
  if (style === 'oneLine') return dumped(tokens);
  const space = style === 'cramped' ? () => '' : () => gap(random);
  return tokens
    .map((token, at) => {
      const next = tokens[at + 1];
      if (next === undefined) return token;
      // `PARENT requires group` stands on one line: a line that begins with less of it says something else.
      if ((next === 'requires' && tokens[at + 2] === 'group') || (token === 'requires' && next === 'group'))
        return `${token} `;
      // So does a value such as System, which could open a declaration at the beginning of a line.
      if (objectKeyword(next) !== undefined) return `${token} `;
      const filled = space();
      return token + (filled === '' && isText(token) && isText(next) ? ' ' : filled);
    })
    .join('');
}

/** With the blanks that the product puts. */
function dumped(tokens: readonly string[]): string {
  return tokens
    .map((token, at) => {
      const next = tokens[at + 1] ?? '';
      return token + (next === '' || next === ',' || next === ';' || token === '@' || /^[[\]]$/.test(next) ? '' : ' ');
    })
    .join('')
    .replace(/\{ \}/g, '{}');
}

function isText(token: string): boolean {
  return !/^[(){}[\]=,;@]$/.test(token);
}

function gap(random: Random): string {
  switch (random.below(12)) {
    case 0:
      return '';
    case 1:
      return '\n';
    case 2:
      return ` ${lineComment(random)}`;
    case 3:
      return ` /* ${random.pick(COMMENTS)} */ `;
    case 4:
      return `\n/*\n${random.pick(COMMENTS)}\n*/\n`;
    case 5:
      return '\t \t';
    default:
      return ' ';
  }
}

function lineComment(random: Random): string {
  return `//${random.pick(COMMENTS)}\n`;
}
