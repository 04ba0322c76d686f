import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { noFiles } from '../../server/src/workspace/file-provider';
import { type LanguageClient, startClient } from '../harness/language-client';

const URI = 'file:///cluster/main.cf';
const BROKEN = 'system s (\n\t)\n\ngroup g (\n\tA = { a\n\t)\n';

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

async function start(settings?: unknown): Promise<{ server: LanguageClient; shown: string[] }> {
  client = await startClient({ pulls: true, files: noFiles, ...(settings !== undefined && { settings }) });
  const shown: string[] = [];
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    shown.push(message);
  });
  return { server: client, shown };
}

const format = (server: LanguageClient): Promise<TextEdit[]> =>
  server.request('textDocument/formatting', {
    textDocument: { uri: URI },
    options: { tabSize: 2, insertSpaces: true },
  });

describe('formatting', () => {
  test('gives edits of white space, with tabs whatever the client uses', async () => {
    const text = 'group g (\r\n  Parallel=1\r\n)\r\nNIC n (\r\n)\r\n';
    const { server } = await start();
    server.open(URI, text);
    const edits = await format(server);
    expect(TextDocument.applyEdits(TextDocument.create(URI, 'vcs', 1, text), edits)).toBe(
      'group g (\r\n\tParallel = 1\r\n\t)\r\n\r\n\tNIC n (\r\n\t\t)\r\n',
    );
    expect(edits[0]).toEqual({
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
      newText: '\t',
    });
  });

  test('follows edits, and finds nothing to do in its own work', async () => {
    const { server, shown } = await start();
    server.open(URI, 'system s\n');
    expect(await format(server)).toEqual([]);
    server.change(URI, 2, 'system s (\n)\n');
    const edits = await format(server);
    expect(edits).toHaveLength(1);
    server.change(URI, 3, 'system s (\n\t)\n');
    expect(await format(server)).toEqual([]);
    expect(shown).toEqual([]);
  });

  test('of a document that is not open, or of another language, gives nothing', async () => {
    const { server, shown } = await start();
    expect(await format(server)).toEqual([]);
    server.open(URI, '  a\n', 'plaintext');
    expect(await format(server)).toEqual([]);
    expect(shown).toEqual([]);
  });
});

describe('a document that cannot be formatted', () => {
  test('is left alone, and the user is told why and where, each time it is asked for', async () => {
    const { server, shown } = await start();
    server.open(URI, BROKEN);
    expect(await format(server)).toEqual([]);
    await vi.waitFor(() => {
      expect(shown).toEqual([
        expect.stringMatching(/^"main\.cf" was not formatted: it has a syntax error, see line 5\. /),
      ]);
    });
    await format(server);
    await vi.waitFor(() => {
      expect(shown).toHaveLength(2);
    });
  });

  test('is spoken of once where saving formats, until it could be formatted', async () => {
    // The harness answers every question for settings alike.
    const { server, shown } = await start(true);
    const logged: string[] = [];
    server.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      logged.push(message);
    });
    server.open(URI, BROKEN);
    await format(server);
    await format(server);
    await vi.waitFor(() => {
      expect(logged).toHaveLength(1);
    });
    expect(shown).toHaveLength(1);
    server.change(URI, 2, 'system s (\n)\n');
    await format(server);
    server.change(URI, 3, BROKEN);
    await format(server);
    await vi.waitFor(() => {
      expect(shown).toHaveLength(2);
    });
  });
});
