import { expect, test } from 'vitest';
import { foldingVcs } from '../../server/src/features/vcs/folding';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';

/** What folds, as `first-last kind` in lines counted from 1. */
function folds(text: string): string[] {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  return foldingVcs(workspace, URI).map(
    ({ start, end, kind }) => `${String(lineOf(start))}-${String(lineOf(end))}${kind ? ` ${kind}` : ''}`,
  );
}

test('a group folds whole, its resources leave their closing line to be seen', () => {
  expect(
    folds(
      'group g (\n\tParallel = 1\n\t)\n\n\tNIC n (\n\t\tDevice = eth0\n\t\tMii = 1\n\t\t)\n\n\t// tree\n\t// of it\n\nsystem s (\n\tA = 1\n\t)\n',
    ),
  ).toEqual(['1-11', '5-7', '10-11 comment', '13-14']);
});

test('a list over several lines', () => {
  expect(
    folds('KVMGuest v (\n\tRHEVMInfo = { Enabled = 1,\n\t\tURL = NONE }\n\tCEInfo = {\n\t\tEnabled = 0\n\t\t}\n\t)'),
  ).toEqual(['1-6', '2-3', '4-5']);
});

test('runs of includes', () => {
  expect(folds('include "a.cf"\ninclude "b.cf"\r\ninclude "c.cf"\ncluster c (\n\t)\ninclude "d.cf"\n')).toEqual([
    '1-3 imports',
  ]);
});

test('comments: runs of lines and blocks, parted by blank lines', () => {
  expect(folds('// one\n// two\n\n// three\n/* four\n five */\nsystem s\n')).toEqual(['1-2 comment', '5-6 comment']);
});

test('regions nest and reach over declarations', () => {
  expect(
    folds(
      '// #region all\nsystem s1\n// #region one\nsystem s2\n// #endregion\n// region two\n// endregion\n//#endregion\n',
    ),
  ).toEqual(['1-8 region', '3-5 region', '6-7 region']);
});

test('what stands on one line does not fold, nor a region without end', () => {
  expect(folds('group g ( Parallel = 1 )\nsystem s ( )\n// #region\n')).toEqual([]);
  expect(folds('system s ( )\n// #region\n')).toEqual([]);
  expect(folds('')).toEqual([]);
});

test('an unclosed block does not take the next declaration with it', () => {
  expect(folds('group g (\n\tParallel = 1\n\nsystem s (\n\tA = 1\n\t)\n')).toEqual(['1-2', '4-5']);
});
