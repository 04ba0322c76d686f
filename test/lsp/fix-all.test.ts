import { afterEach, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { noFiles } from '../../server/src/workspace/file-provider';
import { type LanguageClient, startClient } from '../harness/language-client';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///cluster';
const URI = `${FOLDER}/main.cf`;
const WRONG = `cluster c (
	)

system node1 (
	)

group g (
	SystemList = { node1 = 0 }
	)

	Mount m (
		MountPoint = /data
		BlockDevice = “/dev/sdb1”
		FSType = ext4
		FsckOpt = "-y"
		)
`;
const RIGHT = WRONG.replace('/data', '"/data"').replace('“/dev/sdb1”', '"/dev/sdb1"');

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly data?: unknown;
  readonly edit?: { readonly changes: Readonly<Record<string, Parameters<typeof TextDocument.applyEdits>[1]>> };
}

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

async function start(resolves = true, texts: ReadonlyMap<string, string> = new Map()): Promise<LanguageClient> {
  client = await startClient({
    files: texts.size > 0 ? memoryFiles(texts) : noFiles,
    folders: [FOLDER],
    pulls: true,
    ...(resolves && { textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } }),
  });
  return client;
}

const actionsAt = (server: LanguageClient, line: number, only?: readonly string[]): Promise<Action[]> =>
  server.request('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: { line, character: 16 }, end: { line, character: 16 } },
    context: { diagnostics: [], ...(only && { only }) },
  });

function applied(text: string, action: Action | undefined): string {
  const edits = action?.edit?.changes[URI] ?? [];
  return TextDocument.applyEdits(TextDocument.create(URI, 'vcs', 1, text), edits);
}

describe('source.fixAll.clusterwright', () => {
  test.each([['source.fixAll.clusterwright'], ['source.fixAll'], ['source']])('is answered to %s', async (kind) => {
    const server = await start();
    server.open(URI, WRONG);
    const actions = await actionsAt(server, 0, [kind]);
    expect(actions.map((action) => action.kind)).toEqual(['source.fixAll.clusterwright']);
    expect(applied(WRONG, actions[0])).toBe(RIGHT);
    // Places between the repairs stay untouched: cursors and folds there survive.
    expect(actions[0]?.edit?.changes[URI]).toHaveLength(2);
  });

  test('is not offered where nobody asked for it, nor where nothing is to be repaired', async () => {
    const server = await start();
    server.open(URI, WRONG);
    const kinds = (await actionsAt(server, 11)).map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds).not.toContain('source.fixAll.clusterwright');
    expect(await actionsAt(server, 11, ['source.organizeImports'])).toEqual([]);
    server.change(URI, 2, RIGHT);
    expect(await actionsAt(server, 11, ['source.fixAll'])).toEqual([]);
  });

  test('leaves other files alone', async () => {
    const systems = 'system node2 (\n\tSystemLocation = /here\n\t)\n';
    const server = await start(true, new Map([[`${FOLDER}/systems.cf`, systems]]));
    const text = `include "systems.cf"\n\n${WRONG}`;
    server.open(URI, text);
    const [action] = await actionsAt(server, 0, ['source.fixAll']);
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([URI]);
    expect(applied(text, action)).toBe(`include "systems.cf"\n\n${RIGHT}`);
  });

  test('does not disturb what the server knows of the document', async () => {
    const server = await start();
    server.open(URI, WRONG);
    const report = (): Promise<{ items: { code: string }[] }> =>
      server.request('textDocument/diagnostic', { textDocument: { uri: URI } });
    const before = await report();
    await actionsAt(server, 0, ['source.fixAll']);
    expect(before.items.map(({ code }) => code)).toContain('unquoted-string');
    expect((await report()).items).toEqual(before.items);
  });
});

describe('the offer beside a quick fix', () => {
  const TITLE = 'Fix all safe problems in this file';

  test('gets its edit when it is chosen', async () => {
    const server = await start();
    server.open(URI, WRONG);
    const offer = (await actionsAt(server, 11)).find(({ title }) => title === TITLE);
    expect(offer).toMatchObject({ kind: 'quickfix' });
    expect(offer?.edit).toBeUndefined();
    expect(applied(WRONG, await server.request<Action>('codeAction/resolve', offer))).toBe(RIGHT);
  });

  test('names the diagnostics that it repairs, so that editors list it among the repairs', async () => {
    const server = await start();
    server.open(URI, WRONG);
    const { items } = await server.request<{ items: { code: string; range: { start: { line: number } } }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
    );
    const actions = await server.request<(Action & { diagnostics?: unknown })[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: { line: 11, character: 16 }, end: { line: 11, character: 16 } },
      context: { diagnostics: items },
    });
    const here = items.filter(({ range }) => range.start.line === 11);
    expect(here).toHaveLength(1);
    expect(actions.find(({ title }) => title === TITLE)?.diagnostics).toEqual(here);
  });

  test('is not made for a single problem, nor to a client that would get no edit', async () => {
    const single = await start();
    single.open(URI, RIGHT.replace('"/data"', '/data'));
    const titles = (await actionsAt(single, 11)).map(({ title }) => title);
    expect(titles).toContain('Put it in double quotes');
    expect(titles).not.toContain(TITLE);
    single.end();
    const plain = await start(false);
    plain.open(URI, WRONG);
    expect((await actionsAt(plain, 11)).map(({ title }) => title)).not.toContain(TITLE);
  });
});
