import { afterEach, describe, expect, test, vi } from 'vitest';
import { type LanguageClient, startClient } from '../harness/language-client';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///clusters';
const MAIN = `${FOLDER}/web/sys1/etc/VRTSvcs/conf/config/main.cf`;
const HOSTS = `${FOLDER}/web/sys1/etc/llthosts`;
const TEXTS = new Map([
  [MAIN, 'include "types.cf"\n\ncluster web (\n\t)\n\nsystem sys1 (\n\t)\n\nsystem sys2 (\n\t)\n'],
  [HOSTS, '0 sys1\n1 sys2\n'],
  [
    `${FOLDER}/web/sys1/etc/llttab`,
    'set-node sys1\nset-cluster 7\nlink l1 eth1 - ether - -\nlink l2 eth2 - ether - -\n',
  ],
]);

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

async function started(pulls: boolean): Promise<LanguageClient> {
  client = await startClient({ pulls, files: memoryFiles(TEXTS), folders: [FOLDER] });
  client.open(MAIN, TEXTS.get(MAIN) ?? '');
  return client;
}

const across = (codes: readonly { readonly code?: unknown }[]): unknown[] =>
  codes.map(({ code }) => code).filter((code) => code === 'differing-system-names');

describe('what is found across files', () => {
  test('follows an edit of llthosts in a main.cf that stands open', async () => {
    const server = await started(true);
    const pulled = async (): Promise<unknown[]> => {
      const { items } = await server.request<{ items: { code?: unknown }[] }>('textDocument/diagnostic', {
        textDocument: { uri: MAIN },
      });
      return across(items);
    };
    expect(await pulled()).toEqual([]);
    await vi.waitFor(() => {
      expect(server.refreshes()).toBeGreaterThan(0);
    });
    server.open(HOSTS, TEXTS.get(HOSTS) ?? '', 'llthosts');
    expect(await pulled()).toEqual([]);
    server.change(HOSTS, 2, '0 sys1\n');
    expect(await pulled()).toEqual(['differing-system-names']);
    server.change(HOSTS, 3, '0 sys1\n1 sys2\n');
    expect(await pulled()).toEqual([]);
  });

  test('is pushed to clients that do not pull', async () => {
    const server = await started(false);
    const last = (): unknown[] | undefined => {
      const reports = server.pushed.filter(({ uri }) => uri === MAIN);
      return reports.length === 0 ? undefined : across(reports.at(-1)?.diagnostics ?? []);
    };
    await vi.waitFor(() => {
      expect(last()).toEqual([]);
    });
    server.open(HOSTS, '0 sys1\n', 'llthosts');
    await vi.waitFor(() => {
      expect(last()).toEqual(['differing-system-names']);
    });
  });

  test('reads again what has changed on disk', async () => {
    const texts = new Map(TEXTS);
    client = await startClient({ pulls: true, files: memoryFiles(texts), folders: [FOLDER] });
    const server = client;
    server.open(MAIN, TEXTS.get(MAIN) ?? '');
    const pulled = async (): Promise<unknown[]> => {
      const { items } = await server.request<{ items: { code?: unknown }[] }>('textDocument/diagnostic', {
        textDocument: { uri: MAIN },
      });
      return across(items);
    };
    expect(await pulled()).toEqual([]);
    await vi.waitFor(() => {
      expect(server.refreshes()).toBeGreaterThan(0);
    });
    texts.set(HOSTS, '0 sys1\n');
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: HOSTS, type: 2 }] });
    expect(await pulled()).toEqual(['differing-system-names']);
  });

  test('is not waited for: what is wrong in a file alone is shown before a large workspace was looked through', async () => {
    const quick = memoryFiles(new Map([...TEXTS, [HOSTS, '0 sys1\n']]));
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const folders = async (uri: string): Promise<readonly string[]> => {
      await slow;
      return quick.folders(uri);
    };
    client = await startClient({ pulls: true, files: { ...quick, folders }, folders: [FOLDER] });
    const server = client;
    server.open(MAIN, `${TEXTS.get(MAIN) ?? ''}\ngroup g (\n\tSystemList = { nobody = 0 }\n\t)\n`);
    const pulled = async (): Promise<unknown[]> => {
      const { items } = await server.request<{ items: { code?: unknown }[] }>('textDocument/diagnostic', {
        textDocument: { uri: MAIN },
      });
      return items.map(({ code }) => code);
    };
    const before = await pulled();
    expect(before).toContain('unknown-system');
    expect(before).not.toContain('differing-system-names');
    release();
    await vi.waitFor(() => {
      expect(server.refreshes()).toBeGreaterThan(0);
    });
    expect(await pulled()).toContain('differing-system-names');
  });

  test('stays when the main.cf is closed', async () => {
    const server = await started(true);
    server.open(HOSTS, '0 sys1\n1 sys9\n', 'llthosts');
    const pulled = async (): Promise<unknown[]> => {
      const { items } = await server.request<{ items: { code?: unknown }[] }>('textDocument/diagnostic', {
        textDocument: { uri: HOSTS },
      });
      return across(items);
    };
    await vi.waitFor(async () => {
      expect(await pulled()).toEqual(['differing-system-names']);
    });
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: MAIN } });
    expect(await pulled()).toEqual(['differing-system-names']);
  });
});
