import { afterEach, describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { memoryFiles } from '../harness/memory-files';
import { type LanguageClient, startClient } from '../harness/language-client';

const FOLDER = 'file:///node/etc';
const TEXTS = {
  llttab: 'set-node sys1\nset-cluster 7\nlink l1 eth1 - ether - -\nlink l2 eth2 - ether - -\n',
  llthosts: '0 sys1\n1  sys2\n',
  gabtab: '/sbin/gabconfig -c -n2 \n',
  vxfenmode: 'vxfen_mode=majority\n scsi3_disk_policy=dmp\n',
  vxfendg: 'coorddg \n',
  'ifcfg-br0': 'DEVICE=br0\nTYPE=Bridge\n',
  'ifcfg-eth0': 'DEVICE=eth0\nBRIDGE=br0\n ONBOOT=yes\n',
} as const;
type Name = keyof typeof TEXTS;

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

/** A client with one of the files open in its language; the others lie on the disk. */
async function opened(name: Name, languageId: string, text: string = TEXTS[name]): Promise<LanguageClient> {
  const files = memoryFiles(new Map(Object.entries(TEXTS).map(([file, content]) => [`${FOLDER}/${file}`, content])));
  client = await startClient({ pulls: true, files, folders: [FOLDER] });
  client.open(`${FOLDER}/${name}`, text, languageId);
  return client;
}

const whole = (name: Name): object => ({ textDocument: { uri: `${FOLDER}/${name}` } });
const at = (name: Name, line: number, character: number): object => ({ ...whole(name), position: { line, character } });

const CASES = [
  ['llthosts', 'llthosts', '0 sys1\n1  sys2\n', [1, 4], '`sys2`', '0 sys1\n1 sys2\n'],
  ['gabtab', 'gabtab', TEXTS.gabtab, [0, 20], '`llthosts` has 2 nodes', '/sbin/gabconfig -c -n2\n'],
  [
    'vxfenmode',
    'vxfenmode',
    TEXTS.vxfenmode,
    [1, 4],
    'which does not read it',
    'vxfen_mode=majority\nscsi3_disk_policy=dmp\n',
  ],
  ['vxfendg', 'vxfenmode', TEXTS.vxfendg, [0, 1], 'disk group of the coordinator disks', 'coorddg\n'],
  [
    'ifcfg-eth0',
    'ifcfg',
    TEXTS['ifcfg-eth0'],
    [1, 8],
    '`brctl addif br0 eth0`',
    'DEVICE=eth0\nBRIDGE=br0\nONBOOT=yes\n',
  ],
] as const;

describe.each(CASES)('%s', (name, languageId, text, [line, character], said, laidOut) => {
  test('is explained, and laid out', async () => {
    const server = await opened(name, languageId, text);
    const hover = await server.request<{ contents: { value: string } }>(
      'textDocument/hover',
      at(name, line, character),
    );
    expect(hover.contents.value).toContain(said);
    const edits = await server.request<TextEdit[]>('textDocument/formatting', {
      ...whole(name),
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(TextDocument.applyEdits(TextDocument.create('', languageId, 1, text), edits)).toBe(laidOut);
  });
});

describe('completion', () => {
  const labels = async (name: Name, languageId: string, text: string, trigger?: string): Promise<string[]> => {
    const server = await opened(name, languageId, text);
    const lines = text.split('\n');
    const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
    const list = await server.request<{ items: { label: string }[] } | []>('textDocument/completion', {
      ...at(name, lines.length - 1, lines.at(-1)?.length ?? 0),
      context,
    });
    return 'items' in list ? list.items.map(({ label }) => label) : [];
  };

  test.each([
    ['llthosts', 'llthosts', '1 sys2\n', undefined, '0 sys1'],
    ['llthosts', 'llthosts', '0 ', ' ', 'sys1'],
    ['gabtab', 'gabtab', '/sbin/gabconfig -c ', ' ', '-n2'],
    ['gabtab', 'gabtab', '/sbin/gabconfig -c -', '-', '-n2'],
    ['vxfenmode', 'vxfenmode', 'vxfen_mode=', '=', 'majority'],
    ['ifcfg-eth0', 'ifcfg', 'BRIDGE=', '=', 'br0'],
  ] as const)('of %s (%s) comes behind %j by %j', async (name, languageId, text, trigger, label) => {
    expect(await labels(name, languageId, text, trigger)).toContain(label);
  });

  test.each([
    ['llthosts', 'llthosts', '# ', ' '],
    ['gabtab', 'gabtab', 'echo -', '-'],
    ['gabtab', 'gabtab', 'x=', '='],
    ['vxfenmode', 'vxfenmode', 'vxfen_mode=scsi3 ', ' '],
  ] as const)('of %s (%s) does not come behind %j by %j', async (name, languageId, text, trigger) => {
    expect(await labels(name, languageId, text, trigger)).toEqual([]);
  });
});

test('findings follow the text', async () => {
  const server = await opened('llthosts', 'llthosts', '0 sys1\n0 sys2\n');
  const codes = async (): Promise<string[]> => {
    const report = await server.request<{ items: { code: string }[] }>('textDocument/diagnostic', whole('llthosts'));
    return report.items.map(({ code }) => code);
  };
  expect(await codes()).not.toEqual([]);
  server.change(`${FOLDER}/llthosts`, 2, TEXTS.llthosts);
  expect(await codes()).toEqual([]);
});

test('a port leads to its bridge, whose file is not open', async () => {
  const server = await opened('ifcfg-eth0', 'ifcfg');
  const uri = `${FOLDER}/ifcfg-br0`;
  const range = { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } };
  expect(await server.request('textDocument/definition', at('ifcfg-eth0', 1, 8))).toEqual([{ uri, range }]);
  expect(await server.request('textDocument/documentLink', whole('ifcfg-eth0'))).toEqual([
    { range: { start: { line: 1, character: 7 }, end: { line: 1, character: 10 } }, target: uri },
  ]);
});

test('a bridge has an outline', async () => {
  const server = await opened('ifcfg-br0', 'ifcfg');
  const outline = await server.request<{ name: string; detail: string }[]>(
    'textDocument/documentSymbol',
    whole('ifcfg-br0'),
  );
  expect(outline.map(({ name, detail }) => `${name}=${detail}`)).toEqual(['DEVICE=br0', 'TYPE=Bridge']);
});
