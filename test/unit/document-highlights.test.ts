import { expect, test } from 'vitest';
import { documentHighlightsVcs } from '../../server/src/features/vcs/document-highlights';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { openAtCursor } from '../harness/check-hover';
import { manyGroups } from '../harness/many-groups';
import { memoryFiles } from '../harness/memory-files';

async function highlights(fixture: string): Promise<string[]> {
  const { workspace, uri, offset, text } = await openAtCursor(fixture);
  return documentHighlightsVcs(workspace, uri, offset).map(
    ({ start, end, kind }) => `${kind} ${String(text.slice(0, start).split('\n').length)}: ${text.slice(start, end)}`,
  );
}

// Where names stand is tested with the references; here: what only highlights have.
test('a declaration is written, a use is read, in file order and in this file only', async () => {
  const fixture = `
include "rest.cf"
group top (
	)
	requires group ba<|>se online local firm
group base (
	)
//- rest.cf
group more (
	)
	requires group base online local soft
`;
  expect(await highlights(fixture)).toEqual(['read 4: base', 'write 5: base']);
});

test('a name is marked without its quotes, also while they are still open', async () => {
  expect(await highlights('system "s1.ex<|>" (\n\t)\n')).toEqual(['write 1: s1.ex']);
  expect(await highlights('system s1 (\n\t)\ngroup g (\n\tAutoStartList = { "s<|>1\n\t)\n')).toEqual([
    'write 1: s1',
    'read 4: s1',
  ]);
});

test('a name with escapes is found however it is written', async () => {
  expect(await highlights('system "a\\\\b" (\n\t)\ngroup g (\n\tAutoStartList = { "a\\\\<|>b", ab }\n\t)\n')).toEqual([
    'write 1: a\\\\b',
    'read 4: a\\\\b',
  ]);
});

test('of a long file only pieces that hold the name are looked at', async () => {
  const text = manyGroups(20_000);
  const uri = 'file:///cluster/main.cf';
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(uri, text);
  await workspace.settle(uri);
  const at = (word: string): readonly string[] =>
    documentHighlightsVcs(workspace, uri, text.indexOf(word)).map(({ start, end }) => text.slice(start, end));
  expect(at('lv1 (')).toEqual(['lv1', 'lv1', 'lv1']);
  expect(new Set(at('node1 ('))).toEqual(new Set(['node1']));
  expect(at('node1 (')).toHaveLength(2 * (text.match(/SystemList/g)?.length ?? 0) + 1);
});
