import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ClientOptions, type LanguageClient, startClient } from '../harness/language-client';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///node/etc';
const URI = `${FOLDER}/llttab`;
const HOSTS = `${FOLDER}/llthosts`;
const TEXT = `# sys1
# of the test cluster
set-node sys1
set-cluster 4711
link  l1 eth-00:15:17:48:b5:80 - ether - -
link l2 eth-00:15:17:48:b5:81 - ether - -
set-addr 1 l1 00:15:17:48:b5:82
set-timer peerinact:2000
`;

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

/** A client with the llttab open; llthosts lies on disk. */
async function start(options: Partial<ClientOptions> = {}, text = TEXT): Promise<LanguageClient> {
  const files = memoryFiles(
    new Map([
      [URI, text],
      [HOSTS, '0 sys1\n1 sys2\n'],
    ]),
  );
  client = await startClient({ pulls: true, files, folders: [FOLDER], ...options });
  client.open(URI, text, 'llttab');
  return client;
}

const range = (line: number, from: number, to: number): Range => ({
  start: { line, character: from },
  end: { line, character: to },
});

const ask = <R>(from: LanguageClient, method: string, line: number, character: number, more: object = {}) =>
  from.request<R>(`textDocument/${method}`, {
    textDocument: { uri: URI },
    position: { line, character },
    ...more,
  });

const askWhole = <R>(from: LanguageClient, method: string, more: object = {}) =>
  from.request<R>(`textDocument/${method}`, { textDocument: { uri: URI }, ...more });

describe('diagnostics', () => {
  const BROKEN = `${TEXT}set-tmer peerinact:2000\n`;

  test('arrive when they are asked for', async () => {
    const server = await start({}, BROKEN);
    const report = await askWhole<{ items: { range: Range }[] }>(server, 'diagnostic');
    expect(report.items.map((item) => item.range.start.line)).toContain(8);
  });

  test('are sent to those that do not ask', async () => {
    const server = await start({ pulls: false }, BROKEN);
    await vi.waitFor(() => {
      expect(server.pushed.filter(({ uri }) => uri === URI).at(-1)?.diagnostics.length).toBeGreaterThan(0);
    });
  });
});

test('what is asked first has an answer, although the reader of the file is not loaded yet', async () => {
  const outline = await askWhole<{ name: string }[]>(await start(), 'documentSymbol');
  expect(outline.map(({ name }) => name)).toEqual(['sys1', '4711', 'l1', 'l2', 'peerinact']);
  client?.end();
  const tokens = await askWhole<{ data: number[] }>(await start(), 'semanticTokens/full');
  expect(tokens.data.length).toBeGreaterThan(0);
  client?.end();
  expect(await askWhole(await start(), 'foldingRange')).toEqual([{ startLine: 0, endLine: 1, kind: 'comment' }]);
  client?.end();
  const edits = await askWhole(await start(), 'formatting', { options: { tabSize: 2, insertSpaces: true } });
  expect(edits).toEqual([{ range: range(4, 5, 6), newText: '' }]);
});

test('hover says what a timer does', async () => {
  const hover = await ask<{ contents: { value: string }; range: Range }>(await start(), 'hover', 7, 14);
  expect(hover.range).toEqual(range(7, 10, 24));
  expect(hover.contents.value).toContain('`lltconfig -T peerinact:2000` sets it now');
});

describe('completion', () => {
  const labels = async (
    server: LanguageClient,
    line: number,
    character: number,
    trigger?: string,
  ): Promise<string[]> => {
    const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
    const list = await ask<{ items: { label: string }[] } | []>(server, 'completion', line, character, { context });
    return 'items' in list ? list.items.map(({ label }) => label) : [];
  };

  test('comes behind a blank and a colon, but not behind the blanks in front of a line', async () => {
    const server = await start({}, 'link a eth1 - \nset-timer peerinact:\n \n# a \n');
    expect(await labels(server, 0, 14, ' ')).toEqual(['ether', 'udp', 'udp6', 'rdma']);
    expect(await labels(server, 1, 20, ':')).toEqual(['1600', '2000']);
    expect(await labels(server, 2, 1, ' ')).toEqual([]);
    expect(await labels(server, 3, 4, ' ')).toEqual([]);
    expect(await labels(server, 2, 0)).toContain('set-node');
  });

  test('knows the nodes of the llthosts beside', async () => {
    const server = await start({}, 'set-node \n');
    expect(await labels(server, 0, 9, ' ')).toEqual(['sys1', 'sys2', '0', '1']);
  });
});

test('signature help marks the field', async () => {
  const server = await start();
  expect(await ask(server, 'signatureHelp', 4, 10)).toMatchObject({
    signatures: [{ label: 'link tag device node-range link-type sap mtu' }],
    activeParameter: 1,
  });
});

test('a tag is renamed in the file', async () => {
  const server = await start();
  expect(await ask(server, 'rename', 6, 12, { newName: 'net1' })).toEqual({
    changes: {
      [URI]: [
        { range: range(4, 6, 8), newText: 'net1' },
        { range: range(6, 11, 13), newText: 'net1' },
      ],
    },
  });
  await expect(ask(server, 'rename', 2, 10, { newName: 'sys9' })).rejects.toThrow('main.cf as well');
});

test('a node leads to its line in llthosts, which is not open', async () => {
  expect(await ask(await start(), 'definition', 2, 10)).toEqual([{ uri: HOSTS, range: range(0, 2, 6) }]);
});

describe('inlay hints', () => {
  const hints = async (server: LanguageClient, line: number): Promise<unknown[]> => {
    const all = await askWhole<
      { position: { line: number }; label: string; paddingLeft?: true; paddingRight?: true }[]
    >(server, 'inlayHint', { range: range(line, 0, 99) });
    return all.map(({ label, paddingLeft, paddingRight }) => [label, paddingLeft ?? false, paddingRight ?? false]);
  };

  test('stand behind timers and in front of the fields of links', async () => {
    const server = await start();
    expect(await hints(server, 7)).toEqual([['= 20 s', true, false]]);
    expect((await hints(server, 5))[0]).toEqual(['tag:', false, true]);
  });

  test('go away where the settings say so', async () => {
    const server = await start({ settings: { inlayHints: { timers: false, linkFields: false } } });
    await vi.waitFor(async () => {
      expect(await hints(server, 7)).toEqual([]);
      expect(await hints(server, 5)).toEqual([]);
    });
  });
});
