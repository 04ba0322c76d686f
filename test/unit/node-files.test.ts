import { describe, expect, test } from 'vitest';
import { readAssignments } from '../../server/src/syntax/lines/read-assignments';
import { lineAt, readLines } from '../../server/src/syntax/lines/line';
import { readGabtab } from '../../server/src/syntax/llt/read-gabtab';
import { readLlthosts } from '../../server/src/syntax/llt/read-llthosts';
import { directivesOf, settingOf } from '../../server/src/syntax/llt/llttab-tree';
import { readLlttab } from '../../server/src/syntax/llt/read-llttab';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { noFiles } from '../../server/src/workspace/file-provider';
import { nodeFileReaders } from '../../server/src/workspace/node-files/node-file-readers';
import { nodeFileKind, NodeFileWorkspace } from '../../server/src/workspace/node-files/node-file-workspace';
import { NODE_FOLDER, nodeFileWorkspace } from '../harness/check-node-file';

const words = (list: readonly ({ readonly text: string } | undefined)[]): (string | undefined)[] =>
  list.map((word) => word?.text);

describe('lines', () => {
  test('end with any line break, and their words stand where they say', () => {
    const text = '\ufeffone  two\r\n\tthree\rfour\n\n# five';
    const lines = readLines(text);
    expect(lines.map((line) => line.text)).toEqual(['one  two', '\tthree', 'four', '', '# five']);
    for (const line of lines) {
      expect(text.slice(line.start, line.end)).toBe(line.text);
      for (const word of line.words) expect(text.slice(word.start, word.end)).toBe(word.text);
    }
    expect(lines.map(({ isComment }) => isComment)).toEqual([false, false, false, false, true]);
    expect(lineAt(lines, text.indexOf('three') + 2)?.text).toBe('\tthree');
    expect(lineAt(lines, text.length)?.text).toBe('# five');
  });
});

describe('an llttab', () => {
  test('gives every directive with its fields, wherever the line stops', () => {
    const text =
      'set-node sys1\nlink link1 eth0 - udp 50000 - 10.0.0.1 10.0.0.255 more\nlink link2\n  exclude 2-31\nset-\n';
    const tree = readLlttab(text);
    expect(tree.directives.map(({ $type }) => $type)).toEqual(['SetNode', 'Link', 'Link', 'NodeRange', 'Unknown']);
    const [first, second] = directivesOf(tree, 'Link');
    expect(
      words([
        first?.tag,
        first?.device,
        first?.nodeRange,
        first?.linkType,
        first?.sap,
        first?.mtu,
        first?.address,
        first?.broadcast,
        ...(first?.surplus ?? []),
      ]),
    ).toEqual(['link1', 'eth0', '-', 'udp', '50000', '-', '10.0.0.1', '10.0.0.255', 'more']);
    expect(second?.device).toBeUndefined();
    expect(second?.surplus).toEqual([]);
    const address = first?.address ?? { start: 0, end: 0 };
    expect(text.slice(address.start, address.end)).toBe('10.0.0.1');
  });

  test('takes the name of a directive for a word where it is a field', () => {
    const [link] = directivesOf(readLlttab('link start link - ether - -'), 'Link');
    expect(words([link?.tag, link?.device])).toEqual(['start', 'link']);
  });

  test('has comments in the first column only', () => {
    const tree = readLlttab('# one\n # two\nstart');
    expect(tree.comments).toEqual([{ start: 0, end: 5 }]);
    expect(words(tree.directives.map(({ keyword }) => keyword))).toEqual(['#', 'start']);
  });

  test('parts a setting at its first colon', () => {
    const [timer] = directivesOf(readLlttab('set-timer peerinact:2000 heartbeat'), 'SetTimer');
    const settings = (timer?.settings ?? []).map(settingOf);
    expect(settings.map(({ name, value }) => [name.text, value?.text])).toEqual([
      ['peerinact', '2000'],
      ['heartbeat', undefined],
    ]);
  });

  test('reads the same line the same way in another place', () => {
    const line = 'link a eth0 - ether - -';
    const [one, other] = directivesOf(readLlttab(`${line}\n${line}`), 'Link');
    expect((other?.tag?.start ?? 0) - (one?.tag?.start ?? 0)).toBe(line.length + 1);
  });
});

test('an llthosts gives ids and names', () => {
  const { entries } = readLlthosts('0 sys1\n# none\n 1\tsys2 more\n2');
  expect(entries.map(({ id, name, surplus }) => [id.text, name?.text, ...words(surplus)])).toEqual([
    ['0', 'sys1'],
    ['1', 'sys2', 'more'],
    ['2', undefined],
  ]);
});

test('of a gabtab only gabconfig is looked at, with its words', () => {
  const text =
    '#!/bin/sh\necho "gabconfig # no"; FOO=1\n/sbin/gabconfig -c \\\n  -n2 # comment\n gabconfig -x && true\n';
  const { gabconfigs, comments } = readGabtab(text);
  expect(gabconfigs.map((command) => words(command.words))).toEqual([
    ['/sbin/gabconfig', '-c', '-n2'],
    ['gabconfig', '-x'],
  ]);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['#!/bin/sh', '# comment']);
});

test('a gabconfig may stand behind words of the shell, and a variable is none', () => {
  const text =
    'GAB=/sbin/gabconfig\nif [ -x $GAB ]; then /sbin/gabconfig -c; fi\nLANG=C sudo gabconfig -n2\necho gabconfig\n';
  expect(readGabtab(text).gabconfigs.map((command) => words(command.words))).toEqual([
    ['/sbin/gabconfig', '-c'],
    ['gabconfig', '-n2'],
  ]);
});

describe('assignments', () => {
  test('of a shell may be quoted and followed by a comment', () => {
    const text = 'A=1\nB="two words" # why\n  C=\'#3\'\nD\nE = 5\nF=\nG="open\n';
    const { assignments, others, comments } = readAssignments(text, { shell: true });
    expect(assignments.map(({ key, value, isSpaced }) => [key.text, value.text, isSpaced])).toEqual([
      ['A', '1', false],
      ['B', 'two words', false],
      ['C', '#3', false],
      ['E', '5', true],
      ['F', '', false],
      ['G', 'open', false],
    ]);
    for (const { value } of assignments) expect(text.slice(value.start, value.end)).toBe(value.text);
    expect(others.map((line) => line.text)).toEqual(['D']);
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# why']);
  });

  test('of vxfenmode have comments in the first column only', () => {
    const { assignments, comments } = readAssignments('#a\ncps1=[10.0.0.1]:443 #b\n', { shell: false });
    expect(assignments.map(({ value }) => value.text)).toEqual(['[10.0.0.1]:443 #b']);
    expect(comments).toHaveLength(1);
  });
});

describe('files of a node', () => {
  test.each([
    ['/etc/llttab', 'llttab'],
    ['llttab.sys1', 'llttab'],
    ['sys1-llttab', 'llttab'],
    ['C:\\copies\\llthosts.old', 'llthosts'],
    ['gabtab', 'gabtab'],
    ['vxfenmode', 'vxfenmode'],
    ['vxfendg', 'vxfenmode'],
    ['ifcfg-br0', 'ifcfg'],
    ['ifcfg', undefined],
    ['llttab.md', undefined],
    ['myllttab', undefined],
    ['llttabs', undefined],
  ])('%s is %s', (path, language) => {
    expect(languageOfLineFile(path)).toBe(language);
  });

  test('a vxfendg is told apart by its name', () => {
    expect(nodeFileKind('vxfenmode', 'file:///etc/vxfendg')).toBe('vxfendg');
    expect(nodeFileKind('vxfenmode', 'file:///etc/vxfenmode')).toBe('vxfenmode');
  });

  test('know one another within a folder, as they are now', async () => {
    const workspace = await nodeFileWorkspace([
      { name: 'llttab', text: 'set-node sys1\n' },
      { name: 'llthosts', text: '0 sys1\n' },
      { name: 'other.txt', text: '' },
    ]);
    const uri = `${NODE_FOLDER}/llttab`;
    expect(workspace.beside(uri).map(({ kind }) => kind)).toEqual(['llthosts']);
    expect(workspace.namesBeside(uri)).toEqual(new Set(['llttab', 'llthosts', 'other.txt']));
    workspace.openDocument(`${NODE_FOLDER}/llthosts`, 'llthosts', '0 sys9\n');
    expect(workspace.beside(uri).map(({ text }) => text)).toEqual(['0 sys9\n']);
  });

  test('that cannot be read are not asked for again and again', async () => {
    let asked = 0;
    const provider = {
      ...noFiles,
      read: () => {
        asked++;
        return Promise.resolve({ state: 'missing' } as const);
      },
    };
    const workspace = new NodeFileWorkspace(provider, () => Promise.resolve(nodeFileReaders));
    const uris = [`${NODE_FOLDER}/llthosts`];
    await workspace.loadAll(uris);
    const { revision } = workspace;
    await workspace.loadAll(uris);
    expect([asked, workspace.revision]).toEqual([1, revision]);
    workspace.filesChanged(uris);
    await workspace.loadAll(uris);
    expect(asked).toBe(2);
  });
});
