import { describe, expect, test } from 'vitest';
import {
  checkNodeFileFormat,
  checkNodeFileHover,
  checkNoNodeFileHover,
  completedNodeFile,
  nodeFileLabels,
  openNodeFile,
} from '../harness/node-file-features';

const LLTTABS = `
//- llttab.sys1
set-node sys1
set-addr 2 link1 192.0.2.3
//- llttab.sys3
set-node sys3
//- llttab.sys4
set-node /etc/nodename
//- llttab.sys9.old
set-node sys9
`;

describe('completion', () => {
  test('offers the smallest free id first', async () => {
    expect((await nodeFileLabels('0 sys1\n2\tsys3\n<|>\n')).slice(0, 3)).toEqual(['1', '3', '4']);
    expect(await nodeFileLabels('0 a\n1<|> b')).toContain('1');
  });

  test('offers lines of nodes that the llttab files beside name and no line has', async () => {
    const labels = await nodeFileLabels(`0 sys1\n<|>${LLTTABS}`);
    expect(labels.slice(0, 2)).toEqual(['1 sys3', '1']);
    expect(labels.join()).not.toMatch(/sys9|nodename|sys1/);
    expect(await completedNodeFile(`0 sys1\n<|>${LLTTABS}`, '1 sys3')).toBe('0 sys1\n1 sys3');
  });

  test('offers their names behind an id, also where half of one stands', async () => {
    expect(await nodeFileLabels(`0 sys1\n1 <|>${LLTTABS}`)).toEqual(['sys3']);
    expect(await completedNodeFile(`0 sys1\n1 s<|>${LLTTABS}`, 'sys3')).toBe('0 sys1\n1 sys3');
  });

  test('knows that a release before 6.0 has 32 ids', async () => {
    const full = Array.from({ length: 31 }, (_, id) => `${String(id)} n${String(id)}\n`).join('');
    const old = '\n//- clusterwright.json\n{ "vcs": { "version": "5.1" } }';
    expect(await nodeFileLabels(`${full}<|>${old}`)).toEqual(['31']);
    expect(await nodeFileLabels(`${full}<|>`)).toHaveLength(8);
  });

  test.each(['# <|>', '0 sys1 <|>', '<|>'.padStart(6, '#')])('has nothing at %s', async (text) => {
    expect(await nodeFileLabels(`${text}${LLTTABS}`)).toEqual([]);
  });

  test('comes behind the blank after an id only', async () => {
    const { language } = await openNodeFile('');
    expect(language.asksBehindBlank('0 a\n1 ')).toBe(true);
    expect(language.asksBehindBlank('0 a\n1 a ')).toBe(false);
    expect(language.asksBehindBlank('# 1 ')).toBe(false);
  });
});

describe('hover', () => {
  test('of an id says what it is and which lines of llttab files mean it', async () => {
    const text = await checkNodeFileHover(
      `0 sys1\n<|>2 sys3${LLTTABS}`,
      '2',
      'id of a node',
      'Node `2` is `sys3`.',
      '`set-addr 2 link1 192.0.2.3` in llttab.sys1',
      '`set-node sys3` in llttab.sys3',
      'The file is the same on all nodes.',
      '*Source (certain)',
    );
    expect(text).not.toContain('set-node sys1');
  });

  test('of a name, and of an id alone', async () => {
    await checkNodeFileHover('0\tsys<|>1\r\n', 'sys1', 'name of a node', 'as main.cf has it');
    expect(await checkNodeFileHover('0<|>', '0', 'id of a node')).not.toContain('Node `0`');
  });

  test('says nothing elsewhere', async () => {
    await checkNoNodeFileHover('# 0<|> sys1\n0 sys1');
    await checkNoNodeFileHover('0 sys1 sur<|>plus');
    await checkNoNodeFileHover('<|>');
  });
});

test('the outline has the nodes', async () => {
  const { language, uri } = await openNodeFile('# a\n0 sys1\n1\n\t2 sys3 more');
  expect(language.symbols(uri).map(({ name, detail }) => `${detail}: ${name}`)).toEqual([
    'node 0: sys1',
    'node 2: sys3',
  ]);
});

test('the same id or name in two lines is marked in both', async () => {
  const marked = async (fixture: string): Promise<string[]> => {
    const { language, uri, text, offset } = await openNodeFile(fixture);
    return language.highlights(uri, offset).map(({ start, end }) => `${String(start)} ${text.slice(start, end)}`);
  };
  expect(await marked('0<|> a\n00 b\n1 a')).toEqual(['0 0', '4 00']);
  expect(await marked('0 <|>a\n00 b\n1 a')).toEqual(['2 a', '11 a']);
  expect(await marked('0 a\n<|>\n')).toEqual([]);
});

test('an expanding selection goes from word to line, block and file', async () => {
  const { language, uri, text, offset } = await openNodeFile('# a\n\n0 sy<|>s1\n1 sys2\n');
  expect(language.selectionRanges(uri, offset).map(({ start, end }) => text.slice(start, end))).toEqual([
    'sys1',
    '0 sys1',
    '0 sys1\n1 sys2',
    '# a\n\n0 sys1\n1 sys2\n',
  ]);
});

test('comments one below the other fold', async () => {
  const { language, uri } = await openNodeFile('# a\n# b\n0 sys1\n');
  expect(language.folding(uri)).toEqual([{ start: 0, end: 7, kind: 'comment' }]);
});

test.each([
  ['one blank between id and name', '  0\t\tsys1  \r\n1 sys2', '0 sys1\r\n1 sys2\r\n'],
  ['comments keep their words', '#  a   b \n\n 0 sys1\n', '#  a   b\n\n0 sys1\n'],
  ['an indented number sign stays where it is', ' # a\n', ' # a\n'],
  ['nothing', '', ''],
])('formatting: %s', async (_name, before, after) => {
  await checkNodeFileFormat('llthosts', before, after);
});
