import { describe, expect, test } from 'vitest';
import {
  checkNodeFileFormat,
  checkNodeFileHover,
  checkNoNodeFileHover,
  completedNodeFile,
  nodeFileEntries,
  nodeFileLabels,
  openNodeFile,
} from '../harness/node-file-features';

const GABTAB = '//- gabtab\n';
const BESIDE = `
//- llthosts
0 sys1
1 sys2
2 sys3
//- llttab
set-node sys1
set-timer peerinact:2000
`;

describe('completion', () => {
  test('offers options that belong into the file and are not there yet', async () => {
    const labels = await nodeFileLabels(`${GABTAB}/sbin/gabconfig -c <|>${BESIDE}`);
    expect(labels.slice(0, 4)).toEqual(['-n3', '-t', '-j', '-k']);
    expect(labels).not.toContain('-c');
    expect(labels).not.toContain('-x');
    expect(labels).not.toContain('-a');
    expect(labels).not.toContain('-R');
  });

  test('takes the number of nodes from llthosts', async () => {
    expect(await completedNodeFile(`${GABTAB}gabconfig -c -<|>${BESIDE}`, '-n3')).toBe('gabconfig -c -n‹3›');
    expect(await completedNodeFile(`${GABTAB}gabconfig -c -n<|>N${BESIDE}`, '-n3')).toBe('gabconfig -c -n‹3›');
    expect(await completedNodeFile(`${GABTAB}gabconfig -c <|>`, '-n')).toBe('gabconfig -c -n‹›');
    expect(await nodeFileLabels(`${GABTAB}gabconfig -c -n 2<|>${BESIDE}`)).toEqual(['3']);
    expect(await completedNodeFile(`${GABTAB}gabconfig -c -n3 <|>`, '-t')).toBe('gabconfig -c -n3 -t ‹5000›');
  });

  test('offers the whole command in a file without one', async () => {
    expect(await completedNodeFile(`${GABTAB}#!/bin/sh\n<|>${BESIDE}`, '/sbin/gabconfig -c -n3')).toBe(
      '#!/bin/sh\n/sbin/gabconfig -c -n‹3›',
    );
    expect((await nodeFileEntries(`${GABTAB}gab<|>`)).map(({ insertText }) => insertText)).toEqual([
      '/sbin/gabconfig -c -n$1$0',
    ]);
  });

  test.each([
    'echo <|>\n/sbin/gabconfig -c -n2',
    '/sbin/gabconfig -c -n2; echo -<|>',
    '/sbin/gabconfig -c -n2 # -<|>',
    '# <|>',
    '/sbin/gabcon<|>fig -c',
    '/sbin/gabconfig -c -n2\n<|>',
  ])('has nothing at %s', async (text) => {
    expect(await nodeFileLabels(GABTAB + text + BESIDE)).toEqual([]);
  });

  test('comes behind a blank in the command only', async () => {
    const { language } = await openNodeFile(GABTAB);
    expect(language.asksBehindBlank('#!/bin/sh\n/sbin/gabconfig -c ')).toBe(true);
    expect(language.asksBehindBlank('/sbin/gabconfig -c; echo ')).toBe(false);
    expect(language.asksBehindBlank('/sbin/gabconfig -c\n ')).toBe(false);
  });
});

describe('hover', () => {
  test('of -n says what seeding is and how many nodes there are', async () => {
    await checkNodeFileHover(
      `${GABTAB}/sbin/gabconfig -c -<|>n2${BESIDE}`,
      '-n2',
      '**`-n2`** (option of gabconfig: the number of nodes)',
      'The cluster is not formed until that many nodes are ready.',
      'it has no membership',
      '`llthosts` has 3 nodes: `sys1`, `sys2`, `sys3`.',
      'both sides of a broken network can form a cluster',
      '*Source (certain)',
    );
    await checkNodeFileHover(`${GABTAB}gabconfig -cn<|>4`, 'n4', '**`-n4`**');
    await checkNodeFileHover(`${GABTAB}gabconfig -c \\\n  -n "<|>4"`, '-n "4', '**`-n4`**');
  });

  test('of -t adds up how long a dead node stays unnoticed', async () => {
    const usual = await checkNodeFileHover(
      `${GABTAB}gabconfig -c -n2 -<|>t 5000`,
      '-t 5000',
      'With 16 seconds of peerinact, a dead node is noticed after 21 seconds.',
    );
    expect(usual).not.toContain('Here');
    await checkNodeFileHover(
      `${GABTAB}gabconfig -c -n2 -t<|>3500`,
      '-t3500',
      'Here a dead node is noticed after 19.5 s: 16 s of peerinact (the default), and 3.5 s',
      'Default: `5000`',
    );
    await checkNodeFileHover(
      `${GABTAB}gabconfig -c -t 5000<|>${BESIDE}`,
      '-t 5000',
      'after 25 s: 20 s of peerinact (by llttab)',
    );
  });

  test('of -x says why it does not belong here', async () => {
    await checkNodeFileHover(`${GABTAB}gabconfig -c -<|>x`, '-x', '**Not in this file.**', 'split brain');
  });

  test('of gabconfig says what its options do', async () => {
    await checkNodeFileHover(
      `${GABTAB}/sbin/gab<|>config -c -n2 -j`,
      '/sbin/gabconfig',
      'it takes 5 s',
      '- `-j`: A node that comes back',
    );
  });

  test('says nothing of other commands, comments and options that nobody knows', async () => {
    await checkNoNodeFileHover(`${GABTAB}echo -<|>n2\ngabconfig -c -n2`);
    await checkNoNodeFileHover(`${GABTAB}gabconfig -c # -<|>n2`);
    await checkNoNodeFileHover(`${GABTAB}gabconfig -<|>z`);
    await checkNoNodeFileHover(`${GABTAB}<|>`);
  });
});

test('an expanding selection goes from argument over word and command to the file', async () => {
  const { language, uri, text, offset } = await openNodeFile(`${GABTAB}#!/bin/sh\n/sbin/gabconfig -c -n<|>2; true\n`);
  expect(language.selectionRanges(uri, offset).map(({ start, end }) => text.slice(start, end))).toEqual([
    '2',
    '-n2',
    '/sbin/gabconfig -c -n2',
    '/sbin/gabconfig -c -n2; true',
    '#!/bin/sh\n/sbin/gabconfig -c -n2; true',
    '#!/bin/sh\n/sbin/gabconfig -c -n2; true\n',
  ]);
});

test.each([
  [
    'blanks at the ends of lines go',
    '#!/bin/sh \n  gabconfig  -c  -n2\t\n \t\n',
    '#!/bin/sh\n  gabconfig  -c  -n2\n\n',
  ],
  ['a line break at the end', 'gabconfig -c -n2\r\ntrue', 'gabconfig -c -n2\r\ntrue\r\n'],
  ['nothing within quotes changes', 'echo "a  \nb  "  \n', 'echo "a  \nb  "\n'],
  ['an escaped blank stays', 'echo a\\ \ngabconfig  \n', 'echo a\\ \ngabconfig\n'],
  ['a here-document stays', 'true  \ncat <<EOF\na  \nEOF\n', 'true\ncat <<EOF\na  \nEOF\n'],
  ['nothing changes behind an open quote', 'true  \necho "a  \nb  ', 'true\necho "a  \nb  '],
])('formatting: %s', async (_name, before, after) => {
  await checkNodeFileFormat('gabtab', before, after);
});
