import { afterEach, expect, test } from 'vitest';
import { STATE_TABLES_REQUEST, type StateTablesResult } from '../../server/src/protocol/state-tables-request';
import { type LanguageClient, startClient } from '../harness/language-client';
import { memoryFiles } from '../harness/memory-files';

const MAIN = 'file:///cluster/main.cf';
const TEXT = 'group g (\n\t)\n\n\tKVMGuest vm1 (\n\t\tGuestName = web\n\t\tDelayAfterGuestOnline = 9\n\t\t)\n';

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

async function tablesAt(params: object): Promise<StateTablesResult> {
  client ??= await startClient({ pulls: true, files: memoryFiles(new Map()), folders: [] });
  client.open(MAIN, TEXT);
  return client.request<StateTablesResult>(STATE_TABLES_REQUEST, params);
}

test('the resource at the cursor comes with lines and columns', async () => {
  const { resource, tables } = await tablesAt({ textDocument: { uri: MAIN }, position: { line: 4, character: 3 } });
  expect(resource).toEqual({
    name: 'vm1',
    summary: 'KVM: Enabled in RHEVMInfo is 0 (default), so the agent uses virsh.',
    place: { uri: MAIN, range: { start: { line: 3, character: 10 }, end: { line: 3, character: 13 } } },
  });
  const rows = tables.find(({ name }) => name === 'attributes')?.rows ?? [];
  const row = rows.find(({ cells }) => cells[0] === 'DelayAfterGuestOnline');
  expect(row?.cells.slice(0, 3)).toEqual(['DelayAfterGuestOnline', '9', '5 seconds']);
  expect(row?.place?.range).toEqual({ start: { line: 5, character: 2 }, end: { line: 5, character: 27 } });
});

test('elsewhere, in no document, and in one that is not open, the tables are those of the guides', async () => {
  for (const params of [
    { textDocument: { uri: MAIN }, position: { line: 0, character: 0 } },
    { textDocument: { uri: 'file:///cluster/other.cf' }, position: { line: 0, character: 0 } },
    {},
  ]) {
    const { resource, tables } = await tablesAt(params);
    expect([resource, tables.length]).toEqual([undefined, 9]);
  }
});
