import type { NodeFileKind } from '../../../server/src/workspace/node-files/node-file';
import type { Random } from '../../harness/random';
import type { NodeSource, Statement } from './node-source';

/** A change after which a file says what it said before. */
export interface HarmlessChange {
  readonly name: string;
  /** The kinds of files in which it is harmless. */
  readonly files: readonly NodeFileKind[];
  change(source: NodeSource, random: Random): string;
}

const ALL: readonly NodeFileKind[] = ['llttab', 'llthosts', 'gabtab', 'vxfenmode', 'vxfendg', 'ifcfg'];
const WITH_FIELDS: readonly NodeFileKind[] = ['llttab', 'llthosts', 'gabtab'];
const BLANKS = ['  ', '\t', ' \t ', '\t\t', '        '];
const COMMENTS = [
  '# Say why.',
  '#',
  '#link link9 udp - udp 50000 - 192.0.2.9 192.0.2.255',
  '# set-timer peerinact:20',
  '#DEVICE=eth9 TYPE=bridge',
  '#\tindented, with "quotes" and “typographic – ones”',
];

const lines = (text: string): string[] => text.split('\n');

/** The text with the words of each statement parted otherwise. */
function parted(source: NodeSource, random: Random): string {
  const shown = (statement: Statement): string =>
    statement.words.map(({ text }, at) => (at === 0 ? text : `${random.pick(BLANKS)}${text}`)).join('');
  return replacedStatements(source, shown);
}

function replacedStatements({ text, statements }: NodeSource, shown: (statement: Statement) => string): string {
  return [...statements]
    .reverse()
    .reduce((result, line) => result.slice(0, line.start) + shown(line) + result.slice(line.end), text);
}

/** Statements in another order; a comment stays where it is. */
function reordered(source: NodeSource, moves: (statement: Statement) => boolean, random: Random): string {
  const moved = source.statements.filter(moves);
  const left = moved.map(({ text }) => text);
  const drawn = new Map(moved.map((line) => [line, left.splice(random.below(left.length), 1)[0] ?? '']));
  return replacedStatements(source, (line) => drawn.get(line) ?? line.text);
}

const withLines = (text: string, random: Random, choices: readonly string[]): string =>
  lines(text)
    .flatMap((line, index, all) =>
      // A shebang is the first line, and what ends with a line break has no line behind it.
      index === 0 || index === all.length - 1 || random.below(2) === 0 ? [line] : [random.pick(choices), line],
    )
    .join('\n');

/** What changes nothing. */
export const harmlessChanges: readonly HarmlessChange[] = [
  { name: 'fields parted by other blanks', files: WITH_FIELDS, change: parted },
  {
    name: 'blanks at the ends of lines',
    files: ['llttab', 'llthosts', 'gabtab', 'ifcfg'],
    change: ({ text }, random) =>
      lines(text)
        .map((line) => (line === '' || line.startsWith('#') ? line : `${line}${random.pick(BLANKS)}`))
        .join('\n'),
  },
  {
    name: 'blanks in front of lines',
    files: ['llttab', 'llthosts', 'gabtab', 'ifcfg'],
    change: (source, random) => replacedStatements(source, ({ text }) => `${random.pick(BLANKS)}${text.trimStart()}`),
  },
  { name: 'blank lines', files: ALL, change: ({ text }, random) => withLines(text, random, ['', '', ' ', '\t']) },
  {
    name: 'comments',
    files: ['llttab', 'llthosts', 'gabtab', 'vxfenmode', 'ifcfg'],
    change: ({ text }, random) => withLines(text, random, COMMENTS),
  },
  { name: 'no line break at the end', files: ALL, change: ({ text }) => text.replace(/\s+$/, '') },
  { name: 'many line breaks at the end', files: ALL, change: ({ text }) => `${text.trimEnd()}\n\n\n\n` },
  {
    name: 'line breaks of another system',
    files: ['llttab', 'llthosts'],
    change: ({ text }) => text.replace(/\r?\n/g, '\r\n'),
  },
  {
    name: 'lines of one kind in another order',
    files: ['llttab'],
    change: (source, random) => {
      const kinds = ['link', 'set-addr', 'set-timer', 'set-flow'];
      const kind = random.pick(kinds);
      return reordered(source, ({ words }) => words[0]?.text === kind, random);
    },
  },
  {
    name: 'what follows the links in another order',
    files: ['llttab'],
    change: (source, random) =>
      reordered(
        source,
        ({ words }) => !['set-node', 'set-cluster', 'link', 'link-lowpri', 'start'].includes(words[0]?.text ?? ''),
        random,
      ),
  },
  {
    name: 'set-cluster before set-node',
    files: ['llttab'],
    change: (source, random) =>
      reordered(source, ({ words }) => ['set-node', 'set-cluster'].includes(words[0]?.text ?? ''), random),
  },
  {
    name: 'lines in another order',
    files: ['llthosts', 'vxfenmode', 'ifcfg'],
    change: (source, random) => reordered(source, () => true, random),
  },
  {
    name: 'options written otherwise',
    files: ['gabtab'],
    change: ({ text }, random) =>
      text.replace(/-c -n(\d+)/, (_whole, count: string) =>
        random.pick([`-c -n ${count}`, `-cn${count}`, `-n${count} -c`, `-n ${count} -c`]),
      ),
  },
  {
    name: 'the command by another path',
    files: ['gabtab'],
    change: ({ text }, random) => text.replace('/sbin/gabconfig', random.pick(['gabconfig', '/usr/sbin/gabconfig'])),
  },
  {
    name: 'values in quotes, or without',
    files: ['ifcfg'],
    change: ({ text }, random) =>
      text.replace(/^(\w+)="?([^"\n]*)"?$/gm, (_line, key: string, value: string) => {
        const quote = random.pick(['"', "'", '']);
        return `${key}=${quote}${value}${quote}`;
      }),
  },
];
