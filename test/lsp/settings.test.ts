import { afterEach, describe, expect, test, vi } from 'vitest';
import { noFiles } from '../../server/src/workspace/file-provider';
import { type ClientOptions, type LanguageClient, startClient } from '../harness/language-client';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///site/cluster';
const URI = `${FOLDER}/main.cf`;
const PROJECT = 'file:///site/clusterwright.json';
/** An unknown system, and two systems of one priority. */
const TEXT = `include "types.cf"

cluster c (
	)

system node1 (
	)

group g (
	SystemList = { node1 = 0, node2 = 0 }
	)
`;

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

let client: LanguageClient | undefined;
let messages: string[] = [];
let statuses: { settingsProblems: string[] }[] = [];
afterEach(() => {
  client?.end();
  client = undefined;
  messages = [];
  statuses = [];
});

async function start(options: Partial<ClientOptions>): Promise<LanguageClient> {
  client = await startClient({ pulls: true, files: noFiles, folders: [FOLDER], ...options });
  client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    messages.push(message);
  });
  client.connection.onNotification('clusterwright/status', (params: { settingsProblems: string[] }) => {
    statuses.push(params);
  });
  return client;
}

/** The findings of a document, as `severity rule`, by rule. */
async function findings(uri = URI): Promise<string[]> {
  const { items } = await (client as LanguageClient).request<{ items: { code: string; severity: number }[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
  );
  return items
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, severity }) => `${SEVERITIES[severity] ?? ''} ${code}`);
}

describe('severities of rules', () => {
  test('come from the settings of the editor', async () => {
    const server = await start({ settings: { rules: { 'unknown-system': 'hint', 'duplicate-priority': 'off' } } });
    server.open(URI, TEXT);
    expect(await findings()).toEqual(['hint unknown-system']);
  });

  test('may differ from folder to folder; the innermost folder counts', async () => {
    const outer = 'file:///site';
    const server = await start({
      folders: [outer, FOLDER],
      settings: {},
      folderSettings: { [outer]: { rules: { 'unknown-system': 'off' } }, [FOLDER]: { rules: {} } },
    });
    server.open(URI, TEXT);
    server.open('file:///site/other/main.cf', TEXT);
    expect(await findings()).toEqual(['warning duplicate-priority', 'error unknown-system']);
    expect(await findings('file:///site/other/main.cf')).toEqual(['warning duplicate-priority']);
  });

  test('of clusterwright.json outrank the editor, rule by rule', async () => {
    const files = memoryFiles(new Map([[PROJECT, '{ "rules": { "unknown-system": "information", } } // ours']]));
    const server = await start({
      files,
      settings: { rules: { 'unknown-system': 'off', 'duplicate-priority': 'error' } },
    });
    server.open(URI, TEXT);
    expect(await findings()).toEqual(['error duplicate-priority', 'information unknown-system']);
  });

  test('come from the nearest clusterwright.json alone', async () => {
    const texts = new Map([
      [PROJECT, '{ "rules": { "unknown-system": "off" } }'],
      [`${FOLDER}/clusterwright.json`, '{ "rules": { "duplicate-priority": "off" } }'],
    ]);
    const server = await start({ files: memoryFiles(texts) });
    server.open(URI, TEXT);
    expect(await findings()).toEqual(['error unknown-system']);
  });

  test('follow the file on disk', async () => {
    const texts = new Map([[PROJECT, '{ "rules": { "unknown-system": "off" } }']]);
    const server = await start({ files: memoryFiles(texts) });
    server.open(URI, TEXT);
    expect(await findings()).toEqual(['warning duplicate-priority']);
    texts.delete(PROJECT);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: PROJECT, type: 3 }],
    });
    await vi.waitFor(() => {
      expect(server.refreshes()).toBeGreaterThan(0);
    });
    expect(await findings()).toEqual(['warning duplicate-priority', 'error unknown-system']);
  });

  test('do not hide findings from the comments that silence them', async () => {
    const server = await start({ settings: { rules: { 'unknown-system': 'off', 'duplicate-priority': 'hint' } } });
    server.open(URI, TEXT.replace('group g', '// clusterwright-ignore-file unknown-group, unknown-system\ngroup g'));
    expect(await findings()).toEqual(['hint duplicate-priority', 'hint unused-suppression']);
  });
});

describe('settings that cannot be used', () => {
  test('are left out and told of, those of the editor in the log', async () => {
    const server = await start({ settings: { rules: { 'unknown-sistem': 'off', 'duplicate-priority': 'no' } } });
    server.open(URI, TEXT);
    expect(await findings()).toEqual(['warning duplicate-priority', 'error unknown-system']);
    await vi.waitFor(() => {
      expect(messages).toEqual([
        'clusterwright.rules: there is no rule "unknown-sistem" (did you mean "unknown-system"?).',
        'clusterwright.rules: a rule is set to one of "off", "error", "warning", "information", "hint", not to "no".',
      ]);
    });
  });

  test('of clusterwright.json are told of in the status and in the log, once', async () => {
    const text = '{\n  "rules": { "unknown-system": "off" },\n  "rule": {},\n  "vcs": { "version": 8.0 }\n}';
    const server = await start({ files: memoryFiles(new Map([[PROJECT, text]])) });
    server.open(URI, TEXT);
    expect(await findings()).toEqual(['warning duplicate-priority']);
    server.change(URI, 2, `${TEXT}\n`);
    await findings();
    const problems = [
      '/site/clusterwright.json:3:3: there is no key "rule" here (did you mean "rules"?). There is: "$schema", "rules", "vcs", "libvirt", "types", "clusters".',
      '/site/clusterwright.json:4:23: vcs.version: a product version in quotes stands here, such as "6.1", "7.4.2" or "8.0".',
    ];
    await vi.waitFor(() => {
      expect(statuses.at(-1)?.settingsProblems).toEqual(problems);
      expect(messages).toEqual(problems);
    });
  });

  test('are no settings at all where the file is no JSON', async () => {
    const server = await start({ files: memoryFiles(new Map([[PROJECT, '{ "rules": { "unknown-system": "off" ']])) });
    server.open(URI, TEXT);
    expect(await findings()).toEqual(['warning duplicate-priority', 'error unknown-system']);
    await vi.waitFor(() => {
      expect(statuses.at(-1)?.settingsProblems).toEqual([
        expect.stringMatching(/^\/site\/clusterwright\.json:1:\d+: this is no JSON: close brace expected\.$/),
      ]);
    });
  });
});

describe('data files', () => {
  test('are watched together with the file that names them, whatever their names are', async () => {
    const texts = new Map([[PROJECT, '{ "types": ["types/acme [1].json"] }']]);
    const server = await start({
      files: memoryFiles(texts),
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
    });
    const watched = (): unknown[] =>
      server.registrations
        .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
        .map(({ registerOptions }) => registerOptions);
    server.open(URI, TEXT);
    await findings();
    await vi.waitFor(() => {
      expect(watched()).toEqual([
        {
          watchers: [
            { globPattern: { baseUri: 'file:///site', pattern: 'clusterwright.json' }, kind: 7 },
            { globPattern: { baseUri: 'file:///site/types', pattern: 'acme [[]1[]].json' }, kind: 7 },
          ],
        },
      ]);
    });
    texts.set(PROJECT, '{}');
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: PROJECT, type: 2 }],
    });
    await findings();
    await vi.waitFor(() => {
      expect(watched()).toEqual([
        { watchers: [{ globPattern: { baseUri: 'file:///site', pattern: 'clusterwright.json' }, kind: 7 }] },
      ]);
    });
  });

  test('that say nothing make nobody ask for findings twice', async () => {
    const client = await startClient({
      pulls: true,
      files: noFiles,
      folders: ['file:///cluster'],
      settings: { rules: {}, vcs: { includePath: [], version: '' }, libvirt: { schemaDirectory: '', version: '' } },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    });
    client.open('file:///cluster/main.cf', 'cluster c ( )\n');
    await client.request('textDocument/diagnostic', { textDocument: { uri: 'file:///cluster/main.cf' } });
    await client.request('textDocument/hover', {
      textDocument: { uri: 'file:///cluster/main.cf' },
      position: { line: 0, character: 1 },
    });
    expect(client.refreshes()).toBe(0);
    client.end();
  });
});
