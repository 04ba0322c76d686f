import { afterEach, describe, expect, test, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from '../harness/language-client';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///cluster';
const URI = `${FOLDER}/main.cf`;
const EXTRA = `${FOLDER}/extra.cf`;
const MAIN = `include "extra.cf"

cluster c (
	)

system n1 (
	)

group g (
	SystemList = { n1 }
	)

	NIC nic (
		Device = eth0
		MonitorInterval = 600
		)

	IP ip (
		Device = eth0
		)

	ip requires nic
	requires group base online local firm
`;
const BASE = 'group base (\n\tSystemList = { n1 = 0 }\n\t)\n';

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

interface Item {
  readonly name: string;
  readonly uri: string;
  readonly selectionRange: Range;
}

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

async function start(settings?: unknown): Promise<LanguageClient> {
  client = await startClient({
    files: memoryFiles(new Map([[EXTRA, BASE]])),
    folders: [FOLDER],
    pulls: true,
    ...(settings !== undefined && { settings }),
  });
  client.open(URI, MAIN);
  return client;
}

const document = TextDocument.create(URI, 'vcs', 1, MAIN);
const at = (before: string): { line: number; character: number } =>
  document.positionAt(MAIN.indexOf(before) + before.length);
const textIn = (range: Range): string => document.getText(range);

describe('call hierarchy', () => {
  const prepare = (server: LanguageClient, before: string): Promise<Item[] | null> =>
    server.request('textDocument/prepareCallHierarchy', { textDocument: { uri: URI }, position: at(before) });

  test('goes up and down the dependencies of resources', async () => {
    const server = await start();
    const [ip] = (await prepare(server, 'IP i')) ?? [];
    expect(ip && textIn(ip.selectionRange)).toBe('ip');
    const down = await server.request<{ to: Item; fromRanges: Range[] }[]>('callHierarchy/outgoingCalls', { item: ip });
    expect(down.map(({ to, fromRanges }) => [to.name, fromRanges.map(({ start }) => start.line)])).toEqual([
      ['nic', [at('ip requires').line]],
    ]);
    const up = await server.request<{ from: Item }[]>('callHierarchy/incomingCalls', { item: down[0]?.to });
    expect(up.map(({ from }) => from.name)).toEqual(['ip']);
  });

  test('leads into other files, with the places in the file of who requires', async () => {
    const server = await start();
    const [group] = (await prepare(server, 'gro')) ?? [];
    const [down] = await server.request<{ to: Item; fromRanges: Range[] }[]>('callHierarchy/outgoingCalls', {
      item: group,
    });
    expect(down?.to).toMatchObject({ name: 'base', uri: EXTRA });
    expect(down?.fromRanges.map(textIn)).toEqual(['base']);
    const [up] = await server.request<{ from: Item; fromRanges: Range[] }[]>('callHierarchy/incomingCalls', {
      item: down?.to,
    });
    expect([up?.from.name, up?.fromRanges.map(textIn)]).toEqual(['g', ['base']]);
  });

  test('begins at nothing else', async () => {
    expect(await prepare(await start(), 'cluster ')).toBeNull();
  });
});

describe('inlay hints', () => {
  const hints = async (server: LanguageClient, range?: Range): Promise<string[]> => {
    const found = await server.request<{ label: string; position: Range['start'] }[]>('textDocument/inlayHint', {
      textDocument: { uri: URI },
      range: range ?? { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    return found.map(({ label, position }) => `${String(position.line)}: ${label}`);
  };

  test('are long times and priorities as long as nobody says otherwise', async () => {
    const server = await start();
    expect(await hints(server)).toEqual(['9: = 0', '14: 10 min']);
    expect(await hints(server, { start: { line: 12, character: 0 }, end: { line: 16, character: 0 } })).toEqual([
      '14: 10 min',
    ]);
  });

  test('follow the settings', async () => {
    const server = await start({ inlayHints: { durations: false, priorities: 'no', defaults: true } });
    // A value of a wrong kind counts as unset.
    await vi.waitFor(async () => {
      expect(await hints(server)).toEqual([
        '8: AutoStart = 1, AutoFailOver = 1, Parallel = 0',
        '9: = 0',
        '12: Critical = 1',
        '17: Critical = 1',
      ]);
    });
  });
});

test('an expanding selection is a chain of ranges for each place', async () => {
  const server = await start();
  interface Chain {
    readonly range: Range;
    readonly parent?: Chain;
  }
  const chains = await server.request<Chain[]>('textDocument/selectionRange', {
    textDocument: { uri: URI },
    positions: [at('Device = et'), at('ip requ')],
  });
  expect(chains.map(({ range }) => textIn(range))).toEqual(['eth0', 'requires']);
  expect(chains.map(({ parent }) => parent && textIn(parent.range))).toEqual(['Device = eth0', 'ip requires nic']);
});

test('symbols of the workspace stand in all files of the cluster', async () => {
  const server = await start();
  const found = await server.request<
    { name: string; containerName: string; location: { uri: string; range: Range } }[]
  >('workspace/symbol', { query: 'g' });
  expect(found.map(({ name, containerName, location }) => [name, containerName, location.uri])).toEqual([
    ['g', 'main.cf', URI],
  ]);
  const [base] = await server.request<{ location: { uri: string; range: Range } }[]>('workspace/symbol', {
    query: 'BAS',
  });
  expect(base?.location).toMatchObject({ uri: EXTRA, range: { start: { line: 0, character: 6 } } });
});

test('changes of form are offered as refactorings', async () => {
  const server = await start();
  const ask = (only?: string[]): Promise<{ title: string; kind: string; edit: unknown }[]> =>
    server.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: at('SystemList = { n'), end: at('SystemList = { n') },
      context: { diagnostics: [], ...(only && { only }) },
    });
  const inList = await ask(['refactor']);
  expect(inList).toEqual([]);
  const actions: { title: string; kind: string; edit?: unknown }[] = await server.request('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: at('\t\tDev'), end: at('\t\tDev') },
    context: { diagnostics: [], only: ['refactor.rewrite'] },
  });
  expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
    ['Give "Device" a value for each system', 'refactor.rewrite'],
  ]);
  expect(actions[0]?.edit).toMatchObject({ changes: { [URI]: [{ newText: 'Device @n1 = eth0' }] } });
  expect((await ask(['source'])).map(({ kind }) => kind)).not.toContain('refactor.rewrite');
});
