import { afterEach, describe, expect, test } from 'vitest';
import { type ClientOptions, type LanguageClient, startClient } from '../harness/language-client';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///cluster';
const MAIN = `${FOLDER}/main.cf`;
const REST = `${FOLDER}/rest.cf`;
const TEXT = `include "rest.cf"

cluster c (
	)

system node1 (
	)
`;
const REST_TEXT = `group g (
	SystemList = { node1 = 0 }
	)

	NIC nic (
		)
`;
/** `node1` in main.cf. */
const NODE = { line: 5, character: 8 };

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

/** A client with main.cf open; rest.cf lies on disk. */
async function start(
  options: Partial<ClientOptions> = {},
  files = new Map([[REST, REST_TEXT]]),
): Promise<LanguageClient> {
  client = await startClient({ pulls: true, files: memoryFiles(files), folders: [FOLDER], ...options });
  client.open(MAIN, TEXT);
  return client;
}

const range = (line: number, from: number, to: number): Range => ({
  start: { line, character: from },
  end: { line, character: to },
});

const ask = <R>(from: LanguageClient, method: string, more: object = {}, uri = MAIN, position: object = NODE) =>
  from.request<R>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });

describe('references', () => {
  test('reach files that are not open, with and without the declaration', async () => {
    const server = await start();
    const use = { uri: REST, range: range(1, 16, 21) };
    expect(await ask(server, 'references', { context: { includeDeclaration: false } })).toEqual([use]);
    expect(await ask(server, 'references', { context: { includeDeclaration: true } })).toEqual([
      { uri: MAIN, range: range(5, 7, 12) },
      use,
    ]);
  });

  test('of a closed document are none', async () => {
    const server = await start();
    expect(await ask(server, 'references', { context: { includeDeclaration: true } }, REST)).toEqual([]);
  });
});

test('highlights tell declaration and use apart', async () => {
  const server = await start();
  server.change(MAIN, 2, `${TEXT}group h (\n\tAutoStartList = { node1 }\n\t)\n`);
  expect(await ask(server, 'documentHighlight')).toEqual([
    { range: range(5, 7, 12), kind: 3 },
    { range: range(8, 19, 24), kind: 2 },
  ]);
});

describe('type definition', () => {
  test('is a location, or a link for clients that take one', async () => {
    const own = `${REST_TEXT}type Widget (\n\t)\n`;
    const text = `${TEXT}group h (\n\t)\n\tWidget w (\n\t\t)\n`;
    const target = range(6, 5, 11);
    const at = { line: 9, character: 9 };
    const plain = await start({}, new Map([[REST, own]]));
    plain.change(MAIN, 2, text);
    expect(await ask(plain, 'typeDefinition', {}, MAIN, at)).toEqual([{ uri: REST, range: target }]);
    plain.end();
    const linked = await start({ textDocument: { typeDefinition: { linkSupport: true } } }, new Map([[REST, own]]));
    linked.change(MAIN, 2, text);
    expect(await ask(linked, 'typeDefinition', {}, MAIN, at)).toEqual([
      { targetUri: REST, targetRange: target, targetSelectionRange: target, originSelectionRange: range(9, 8, 9) },
    ]);
  });

  test('in the catalog is only for the client that can show it', async () => {
    const at = { line: 4, character: 5 };
    const other = await start();
    other.open(REST, REST_TEXT);
    expect(await ask(other, 'typeDefinition', {}, REST, at)).toEqual([]);
    other.end();
    const own = await start({ initializationOptions: { bundledDocuments: true } });
    own.open(REST, REST_TEXT);
    expect(await ask(own, 'typeDefinition', {}, REST, at)).toEqual([
      expect.objectContaining({ uri: 'clusterwright:/types/NIC.cf' }),
    ]);
  });
});

describe('rename', () => {
  const mainEdit = { range: range(5, 7, 12), newText: 'node2' };
  const restEdit = { range: range(1, 16, 21), newText: 'node2' };

  test('changes open and closed files', async () => {
    const server = await start();
    expect(await ask(server, 'rename', { newName: 'node2' })).toEqual({
      changes: { [MAIN]: [mainEdit], [REST]: [restEdit] },
    });
  });

  test('says of which versions it speaks where the client wants that', async () => {
    const server = await start({ workspace: { workspaceEdit: { documentChanges: true } } });
    server.change(MAIN, 7, TEXT);
    expect(await ask(server, 'rename', { newName: 'node2' })).toEqual({
      documentChanges: [
        { textDocument: { uri: MAIN, version: 7 }, edits: [mainEdit] },
        { textDocument: { uri: REST, version: null }, edits: [restEdit] },
      ],
    });
  });

  test('reads closed files again before it changes them', async () => {
    const files = new Map([[REST, REST_TEXT]]);
    const server = await start({}, files);
    await ask(server, 'references', { context: { includeDeclaration: true } });
    files.set(REST, `\n${REST_TEXT}`);
    const { changes } = await ask<{ changes: Record<string, unknown> }>(server, 'rename', { newName: 'node2' });
    expect(changes[REST]).toEqual([{ ...restEdit, range: range(2, 16, 21) }]);
  });

  test('refuses with a message for the user', async () => {
    const server = await start();
    await expect(ask(server, 'rename', { newName: 'node 2' })).rejects.toThrow(
      '"node 2" cannot be the name of a system',
    );
    await expect(ask(server, 'rename', { newName: 'x' }, MAIN, { line: 2, character: 1 })).rejects.toThrow(
      '"cluster" is a word of the language',
    );
    await expect(ask(server, 'prepareRename', {}, MAIN, { line: 2, character: 1 })).rejects.toMatchObject({
      code: -32803,
      message: '"cluster" is a word of the language and cannot be renamed.',
    });
  });

  test('is refused while an included file is missing', async () => {
    const server = await start({}, new Map());
    await expect(ask(server, 'prepareRename')).rejects.toThrow('The included file "rest.cf" was not found');
  });

  test('can be asked beforehand', async () => {
    const server = await start({ textDocument: { rename: { prepareSupport: true } } });
    expect(server.capabilities.renameProvider).toEqual({ prepareProvider: true });
    expect(await ask(server, 'prepareRename')).toEqual({ range: range(5, 7, 12), placeholder: 'node1' });
  });

  test('is plain for clients that cannot ask', async () => {
    const server = await start();
    expect(server.capabilities.renameProvider).toBe(true);
    expect(server.capabilities).toMatchObject({
      referencesProvider: true,
      documentHighlightProvider: true,
      typeDefinitionProvider: true,
    });
    expect(await ask(server, 'prepareRename')).toEqual({ range: range(5, 7, 12), placeholder: 'node1' });
  });
});
