import { describe, expect, test } from 'vitest';
import type { ShownFinding } from '../../server/src/engine/shown-finding';
import { readLlttab } from '../../server/src/syntax/llt/read-llttab';
import { judgeNodeFiles } from '../harness/check-node-file';
import { llttabSamples } from './llttab-samples';

async function findingsOf(text: string): Promise<readonly ShownFinding[]> {
  return (await judgeNodeFiles([{ name: 'llttab', text }]))('llttab');
}

const shown = ({ rule, severity, message }: ShownFinding): string => `${severity}[${rule.id}]: ${message}`;

/** The text when every safe repair is made, one after the other. */
async function mendedSafely(text: string): Promise<string> {
  let mended = text;
  for (let round = 0; round < 10; round++) {
    const fix = (await findingsOf(mended)).flatMap((finding) => finding.fixes()).find(({ safe }) => safe);
    if (fix === undefined) break;
    mended = [...fix.edits]
      .sort((one, other) => other.start - one.start)
      .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), mended);
  }
  return mended;
}

interface Mistake {
  readonly line: number;
  readonly text: string;
}

/** Every way in which one kind of mistake can be made in a text. */
type Mistakes = (text: string) => readonly Mistake[];

/** A mistake that changes the words of one directive; undefined: it cannot be made there. */
function inDirectives(change: (words: readonly string[]) => readonly (readonly string[])[]): Mistakes {
  return (text) =>
    readLlttab(text).directives.flatMap(({ line }) =>
      change(line.words.map((word) => word.text)).map((words) => ({
        line: text.slice(0, line.start).split('\n').length,
        text: text.slice(0, line.start) + words.join(' ') + text.slice(line.end),
      })),
    );
}

const replaced = (words: readonly string[], at: number, text: string): string[] =>
  words.map((word, index) => (index === at ? text : word));

const without = (words: readonly string[], at: number): string[] => words.filter((_word, index) => index !== at);

/** Mistakes in fields of links of a type; `places` count from the directive, which is 0. */
const inLinks = (types: readonly string[], ...changes: readonly (readonly [place: number, text: string])[]): Mistakes =>
  inDirectives((words) =>
    words[0]?.startsWith('link') && types.includes(words[4] ?? '')
      ? changes.map(([place, text]) => replaced(words, place, text))
      : [],
  );

const OVER_UDP = ['udp', 'udp6', 'rdma'];

const inNamed = (name: string, ...values: readonly string[]): Mistakes =>
  inDirectives((words) => (words[0] === name ? values.map((value) => replaced(words, 1, value)) : []));

/** What somebody does wrong, and in which severity it has to be found at least. */
const MISTAKES: readonly (readonly [name: string, mistakes: Mistakes, severity: 'warning' | 'hint'])[] = [
  [
    'two letters of a directive are swapped',
    inDirectives(([name = '', ...fields]) => [[name.slice(0, -2) + name.slice(-1) + name.slice(-2, -1), ...fields]]),
    'warning',
  ],
  [
    'a directive is written with an underscore',
    inDirectives(([name = '', ...rest]) => (name.includes('-') ? [[name.replace('-', '_'), ...rest]] : [])),
    'warning',
  ],
  [
    'the last field is left out',
    inDirectives((words) =>
      words.length > 1 && words[0] !== 'set-discpeer' && !(words[4] === 'udp6' && words.length === 9)
        ? [words.slice(0, -1)]
        : [],
    ),
    'warning',
  ],
  [
    'the range of nodes or the device of a link is left out',
    inDirectives((words) => (words[0]?.startsWith('link') ? [without(words, 3)] : [])),
    'warning',
  ],
  [
    'the MTU of a link over UDP is left out',
    inDirectives((words) => (OVER_UDP.includes(words[4] ?? '') ? [without(words, 6)] : [])),
    'warning',
  ],
  [
    'a word too many',
    inDirectives((words) => (/^set-(?:timer|discpeer)|clude$/.test(words[0] ?? '') ? [] : [[...words, 'more']])),
    'warning',
  ],
  ['a comment behind a directive', inDirectives((words) => [[...words, '# why']]), 'warning'],
  [
    'the line of the node or the cluster stands there twice',
    (text) =>
      readLlttab(text)
        .directives.filter(({ keyword }) => /^set-(?:node|cluster)$/.test(keyword.text))
        .map(({ keyword, line }) => ({
          line: text.slice(0, line.start).split('\n').length + 1,
          text: `${text.slice(0, line.start)}${keyword.text} 9\n${text.slice(line.start)}`,
        })),
    'warning',
  ],
  ['blanks in front of a comment', (text) => [{ line: 1, text: `  # one\n${text}` }], 'warning'],
  ['a cluster id that is none', inNamed('set-cluster', '65536', '-1', 'prod'), 'warning'],
  ['a switch that is none', inNamed('set-arp', 'on', '2'), 'warning'],
  ['a range that is none', inNamed('exclude', '31-8', 'all', '8..31'), 'warning'],
  ['a type of link that there is not', inLinks(['ether', ...OVER_UDP], [4, 'ethernet'], [4, 'tcp']), 'warning'],
  ['a range of a link that is none', inLinks(['ether', ...OVER_UDP], [3, 'all'], [3, '3-0']), 'warning'],
  ['an MTU that is none', inLinks(['ether', ...OVER_UDP], [6, 'jumbo']), 'warning'],
  ['a SAP that is none', inLinks(['ether'], [5, 'default'], [5, '0']), 'hint'],
  ['a MAC address that is none', inLinks(['ether'], [2, 'eth-00-15-17-48-b5-80'], [2, '00:15:17:48:b5:80']), 'warning'],
  ['a port that is none', inLinks(OVER_UDP, [5, '500000'], [5, '1024']), 'warning'],
  ['an address that is none', inLinks(OVER_UDP, [7, '192.168.9.1/24'], [7, 'berth1'], [7, '-']), 'warning'],
  ['a broadcast address of another subnet', inLinks(['udp'], [8, '10.1.2.255']), 'warning'],
  [
    'an address for a link that there is not',
    inDirectives((words) => (words[0] === 'set-addr' ? [replaced(words, 2, 'other')] : [])),
    'warning',
  ],
  [
    'a line break is lost',
    (text) => {
      const { directives } = readLlttab(text);
      return directives.slice(1).flatMap(({ line }, index) => {
        const before = directives[index]?.line;
        if (before === undefined) return [];
        const joined = `${text.slice(0, before.end)} ${text.slice(line.start)}`;
        return [{ line: text.slice(0, before.start).split('\n').length, text: joined }];
      });
    },
    'warning',
  ],
];

describe.each(llttabSamples)('$name', ({ text }) => {
  test('has nothing to find above hints', async () => {
    expect((await findingsOf(text)).filter(({ severity }) => severity !== 'hint').map(shown)).toEqual([]);
  });

  test.each(MISTAKES)('%s: one finding on the line', async (_name, mistakes, least) => {
    const problems: string[] = [];
    for (const mistake of mistakes(text)) {
      const found = await findingsOf(mistake.text);
      const loud = found.filter(({ severity }) => severity !== 'hint');
      const onLine = found.filter(({ start }) => mistake.text.slice(0, start).split('\n').length === mistake.line);
      const wanted = least === 'hint' ? onLine : onLine.filter(({ severity }) => severity !== 'hint');
      if (wanted.length === 0 || loud.length > 1) problems.push(`${mistake.text}\n${found.map(shown).join('\n')}`);
    }
    expect(problems.join('\n\n')).toBe('');
  });

  test('safe repairs of its mistakes leave nothing to repair, and bring no other finding', async () => {
    const problems: string[] = [];
    for (const [, mistakes] of MISTAKES) {
      for (const mistake of mistakes(text)) {
        const before = await findingsOf(mistake.text);
        const mended = await mendedSafely(mistake.text);
        const known = new Set(before.map(({ rule }) => rule.id));
        const left = await findingsOf(mended);
        const isLeft = left.some((finding) => finding.fixes().some(({ safe }) => safe));
        const isOther = left.some(({ rule, severity }) => severity !== 'hint' && !known.has(rule.id));
        if (isLeft || isOther) problems.push(`${mistake.text}\nbecame\n${mended}\n${left.map(shown).join('\n')}`);
      }
    }
    expect(problems.join('\n\n')).toBe('');
  });

  test('no beginning of it, and no lack of a word, keeps a rule from judging or repairing', async () => {
    const lacking = readLlttab(text).lines.flatMap(({ words }) =>
      words.map(({ start, end }) => text.slice(0, start) + text.slice(end)),
    );
    const beginnings = Array.from({ length: text.length }, (_, length) => text.slice(0, length));
    for (const spoilt of [...lacking, ...beginnings]) {
      for (const finding of await findingsOf(spoilt)) {
        for (const { edits } of finding.fixes()) {
          for (const { start, end } of edits) expect(start <= end && end <= spoilt.length).toBe(true);
        }
      }
    }
  });
});
