import { afterEach, describe, expect, test } from 'vitest';
import { noFiles } from '../../server/src/workspace/file-provider';
import { type LanguageClient, startClient } from '../harness/language-client';

const URI = 'file:///cluster/main.cf';
const LINE = '\tSystemList = { node1 = 0, node2 = 1, node3 = 2 }';
const TEXT = `include "types.cf"

cluster c (
	)

system node1 (
	)

group g (
${LINE}
	)
`;

interface Action {
  readonly title: string;
  readonly isPreferred?: boolean;
  readonly diagnostics: readonly unknown[];
  readonly edit: { readonly changes: Readonly<Record<string, readonly { range: Range; newText: string }[]>> };
}

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

async function actionsOnLine(line: number, text = TEXT, only?: string[]): Promise<Action[]> {
  client = await startClient({ pulls: true, files: noFiles, folders: ['file:///cluster'] });
  client.open(URI, text);
  const { items } = await client.request<{ items: { range: Range }[] }>('textDocument/diagnostic', {
    textDocument: { uri: URI },
  });
  return client.request('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
    context: { diagnostics: items, ...(only && { only }) },
  });
}

describe('quick fixes that write a comment', () => {
  test('are one for a line and one for the file, however many findings of the rule stand there', async () => {
    const actions = await actionsOnLine(9);
    const ignoring = actions.filter(({ title }) => title.startsWith('Ignore'));
    expect(ignoring.map(({ title }) => title)).toEqual([
      'Ignore unknown-system on this line',
      'Ignore unknown-system in this file',
    ]);
    expect(ignoring.map(({ diagnostics }) => diagnostics.length)).toEqual([2, 2]);
    expect(ignoring.every(({ isPreferred }) => isPreferred === false)).toBe(true);
    expect(ignoring.map(({ edit }) => edit.changes[URI])).toEqual([
      [{ range: at(9, 0), newText: '\t// clusterwright-ignore unknown-system\n' }],
      [{ range: at(0, 0), newText: '// clusterwright-ignore-file unknown-system\n' }],
    ]);
  });

  test('come after everything that repairs the finding', async () => {
    const actions = await actionsOnLine(9, TEXT.replace('node1 = 0, node2 = 1, node3 = 2', 'node1 = 0, node1 = 1'));
    const titles = actions.map(({ title }) => title);
    expect(titles.slice(-2)).toEqual(['Ignore duplicate-key on this line', 'Ignore duplicate-key in this file']);
    expect(titles.slice(0, -2).some((title) => title.startsWith('Ignore'))).toBe(false);
  });

  test('keep the line ends of the file', async () => {
    const actions = await actionsOnLine(9, TEXT.replaceAll('\n', '\r\n'));
    const ignoring = actions.filter(({ title }) => title.startsWith('Ignore'));
    expect(ignoring.map(({ edit }) => edit.changes[URI]?.[0]?.newText)).toEqual([
      '\t// clusterwright-ignore unknown-system\r\n',
      '// clusterwright-ignore-file unknown-system\r\n',
    ]);
  });

  test('stand behind a block comment in which the line begins', async () => {
    const actions = await actionsOnLine(10, TEXT.replace(LINE, `\t/* two\nlines */ ${LINE.trim()}`));
    const [onLine] = actions.filter(({ title }) => title.startsWith('Ignore'));
    expect(onLine?.edit.changes[URI]).toEqual([
      { range: at(10, 8), newText: ' /* clusterwright-ignore unknown-system */' },
    ]);
  });

  test('are not offered to who asks for no quick fixes', async () => {
    expect(await actionsOnLine(9, TEXT, ['refactor'])).toEqual([]);
  });
});

function at(line: number, character: number): Range {
  return { start: { line, character }, end: { line, character } };
}
