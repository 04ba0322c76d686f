import { afterEach, describe, expect, test, vi } from 'vitest';
import { noFiles } from '../../server/src/workspace/file-provider';
import { type ClientOptions, type LanguageClient, startClient } from '../harness/language-client';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///cluster';
const URI = `${FOLDER}/main.cf`;
const TEXT = `include "types.cf"

cluster c (
	)

system node1 (
	)

group g (
	SystemList = { node1 = 0, node2 = 1 }
	)
`;

interface Report {
  readonly kind: string;
  readonly resultId: string;
  readonly items: readonly {
    readonly code: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

async function start(options: Partial<ClientOptions> & { pulls: boolean }): Promise<LanguageClient> {
  client = await startClient({ files: noFiles, folders: [FOLDER], ...options });
  return client;
}

const pull = (from: LanguageClient, previousResultId?: string): Promise<Report> =>
  from.request('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });

describe('diagnostics for clients that ask', () => {
  test('are answered, with unchanged where nothing has changed, and never pushed', async () => {
    const server = await start({ pulls: true });
    server.open(URI, TEXT);
    const first = await pull(server);
    expect(first.kind).toBe('full');
    expect(first.items.map(({ code, range }) => [code, range.start.line])).toEqual([['unknown-system', 9]]);
    const again = await pull(server, first.resultId);
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
    server.change(URI, 2, TEXT.replace('node2', 'node1'));
    const changed = await pull(server, first.resultId);
    expect(changed.items.map(({ code }) => code)).toEqual(['duplicate-key']);
    expect(changed.resultId).not.toBe(first.resultId);
    expect(server.pushed).toEqual([]);
  });

  test('say unchanged only to the client that knows the result', async () => {
    const server = await start({ pulls: true });
    server.open(URI, TEXT);
    await pull(server);
    expect((await pull(server, 'something else')).kind).toBe('full');
  });

  test('are at most 500, and one more says how many are left', async () => {
    const server = await start({ pulls: true });
    const systems = Array.from({ length: 600 }, (_, index) => `gone${String(index)} = ${String(index)}`).join(', ');
    server.open(URI, `${TEXT.slice(0, TEXT.indexOf('group'))}group g (\n\tSystemList = { ${systems} }\n\t)\n`);
    const { items } = await pull(server);
    expect(items).toHaveLength(501);
    expect(items.at(-1)?.message).toMatch(/^100 more findings are not shown/);
  });

  test('are asked for again when a file on disk changes', async () => {
    const texts = new Map([[`${FOLDER}/systems.cf`, 'system node2 (\n\t)\n']]);
    const server = await start({ pulls: true, files: memoryFiles(texts) });
    server.open(URI, TEXT.replace('types.cf"', 'types.cf"\ninclude "systems.cf"'));
    expect((await pull(server)).items).toEqual([]);
    texts.set(`${FOLDER}/systems.cf`, 'system node3 (\n\t)\n');
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${FOLDER}/systems.cf`, type: 2 }],
    });
    await vi.waitFor(() => {
      expect(server.refreshes()).toBeGreaterThan(0);
    });
    expect((await pull(server)).items.map(({ code }) => code)).toEqual(['unknown-system']);
  });

  test('use the include path of the settings', async () => {
    const files = memoryFiles(new Map([['file:///shared/extra.cf', 'system node2 (\n\t)\n']]));
    const server = await start({ pulls: true, files, settings: { vcs: { includePath: ['/shared'] } } });
    server.open(URI, TEXT.replace('types.cf"', 'types.cf"\ninclude "extra.cf"'));
    expect((await pull(server)).items).toEqual([]);
  });

  test('of a closed or unknown document are none', async () => {
    const server = await start({ pulls: true });
    expect((await pull(server)).items).toEqual([]);
    server.open(URI, TEXT);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    expect((await pull(server)).items).toEqual([]);
  });
});

describe('diagnostics for clients that do not ask', () => {
  test('are sent, follow edits in other files, and are taken back on closing', async () => {
    const server = await start({ pulls: false });
    const other = `${FOLDER}/systems.cf`;
    server.open(URI, TEXT.replace('types.cf"', 'types.cf"\ninclude "systems.cf"'));
    server.open(other, 'system node2 (\n\t)\n');
    const last = (uri: string): readonly unknown[] | undefined =>
      server.pushed.filter((params) => params.uri === uri).at(-1)?.diagnostics;
    await vi.waitFor(() => {
      expect(last(URI)).toEqual([]);
    });
    server.change(other, 2, 'system node3 (\n\t)\n');
    await vi.waitFor(() => {
      expect(last(URI)).toEqual([expect.objectContaining({ code: 'unknown-system', source: 'clusterwright' })]);
    });
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await vi.waitFor(() => {
      expect(last(URI)).toEqual([]);
    });
    await expect(pull(server)).rejects.toThrow(/diagnostic/i);
  });
});

describe('requests', () => {
  const position = (line: number, character: number): object => ({
    textDocument: { uri: URI },
    position: { line, character },
  });

  test('completion gives entries, and their documentation when one is looked at', async () => {
    const server = await start({ pulls: true });
    server.open(URI, TEXT);
    const { items } = await server.request<{
      items: { label: string; data: unknown; documentation?: { value: string } }[];
    }>('textDocument/completion', position(10, 1));
    const entry = items.find(({ label }) => label === 'AutoStartList');
    expect(entry).toBeDefined();
    expect(entry?.documentation).toBeUndefined();
    const resolved = await server.request<{ documentation?: { value: string } }>('completionItem/resolve', entry);
    expect(resolved.documentation?.value).toMatch(/start/i);
  });

  test('repairs come as edits', async () => {
    const server = await start({ pulls: true });
    server.open(URI, TEXT.replace('node2', 'nod1'));
    const actions = await server.request<{ title: string; edit: { changes: Record<string, { newText: string }[]> } }[]>(
      'textDocument/codeAction',
      {
        textDocument: { uri: URI },
        range: { start: { line: 9, character: 28 }, end: { line: 9, character: 28 } },
        context: { diagnostics: [] },
      },
    );
    expect(actions.map(({ title }) => title)).toEqual([
      'Change to "node1"',
      'Ignore unknown-system on this line',
      'Ignore unknown-system in this file',
    ]);
    expect(actions[0]?.edit.changes[URI]?.[0]?.newText).toBe('node1');
  });

  test('hover, definition, outline, folding, links and colours answer in lines and columns', async () => {
    const server = await start({ pulls: true });
    server.open(URI, TEXT);
    const hover = await server.request<{ contents: { value: string }; range: object }>(
      'textDocument/hover',
      position(9, 2),
    );
    expect(hover.contents.value).toContain('SystemList');
    expect(hover.range).toEqual({ start: { line: 9, character: 1 }, end: { line: 9, character: 11 } });
    const definition = await server.request<{ uri: string; range: { start: object } }[]>(
      'textDocument/definition',
      position(9, 17),
    );
    expect(definition).toEqual([
      expect.objectContaining({
        uri: URI,
        range: { start: { line: 5, character: 7 }, end: { line: 5, character: 12 } },
      }),
    ]);
    const symbols = await server.request<{ name: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['types.cf', 'c', 'node1', 'g']);
    const folds = await server.request<{ startLine: number }[]>('textDocument/foldingRange', {
      textDocument: { uri: URI },
    });
    expect(folds.map(({ startLine }) => startLine)).toContain(8);
    const colours = await server.request<{ data: number[]; resultId: string }>('textDocument/semanticTokens/full', {
      textDocument: { uri: URI },
    });
    expect(colours.data.length % 5).toBe(0);
    server.change(URI, 2, `\n${TEXT}`);
    const delta = await server.request<{ edits: { data?: number[] }[] }>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri: URI },
      previousResultId: colours.resultId,
    });
    expect(delta.edits).toHaveLength(1);
  });

  test('bundled types are shown to the client that can, and to no other', async () => {
    const text = `${TEXT}\n\tMount m (\n\t\tMountPoint = "/m"\n\t\t)\n`;
    const able = await start({ pulls: true, initializationOptions: { bundledDocuments: true } });
    able.open(URI, text);
    const [target] = await able.request<{ uri: string }[]>('textDocument/definition', position(12, 2));
    expect(target?.uri).toBe('clusterwright:/types/Mount.cf');
    const content = await able.request<{ text: string }>('clusterwright/content', { uri: target?.uri });
    expect(content.text).toContain('type Mount (');
    able.end();
    const other = await start({ pulls: true });
    other.open(URI, text);
    expect(await other.request('textDocument/definition', position(12, 2))).toEqual([]);
  });

  test('about documents that nobody opened answer with nothing', async () => {
    const server = await start({ pulls: true });
    expect(await server.request('textDocument/hover', position(0, 0))).toBeNull();
    expect(await server.request('textDocument/completion', position(0, 0))).toEqual([]);
    expect(await server.request('textDocument/documentSymbol', { textDocument: { uri: URI } })).toEqual([]);
  });
});
