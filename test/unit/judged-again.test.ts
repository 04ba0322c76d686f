import { expect, test } from 'vitest';
import { Checker } from '../../server/src/engine/checker';
import { vcsRules } from '../../server/src/rules/index';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { manyGroups } from '../harness/many-groups';
import { memoryFiles } from '../harness/memory-files';

const uri = 'file:///cluster/main.cf';
const text = `${manyGroups(10_000)}group last (
	SystemList = { node1 = 0 }
	)

	requires group guest150 online local firm
`;

interface Most {
  readonly declarations: number;
  readonly groups: number;
  readonly clusterRules: number;
}

/** An edit in the middle of the file: what is put where `at` ends for the first time behind the half, and `gone` letters that it replaces. */
interface Edit {
  readonly at: string;
  readonly put: string;
  readonly gone?: number;
}

const EDITS: readonly (readonly [what: string, edit: Edit, most: Most])[] = [
  ['a value of a mount', { at: 'MountPoint = "/', put: 'x' }, { declarations: 1, groups: 1, clusterRules: 3 }],
  ['a value of a guest', { at: 'GuestName = ', put: 'x' }, { declarations: 1, groups: 1, clusterRules: 12 }],
  ['a dependency', { at: '\n\tvm160 requires ', put: 'x' }, { declarations: 1, groups: 1, clusterRules: 1 }],
  ['the name of a resource', { at: '\tMount mnt160', put: 'x' }, { declarations: 1, groups: 1, clusterRules: 24 }],
  [
    'the header of a group',
    { at: 'guest160 (\n\tSystemList = { node', put: '', gone: 1 },
    { declarations: 8, groups: 1, clusterRules: 32 },
  ],
  ['the name of a group', { at: '\ngroup guest160', put: 'x' }, { declarations: 8, groups: 2, clusterRules: 36 }],
  [
    'a group dependency',
    { at: 'requires group guest15', put: '1', gone: 1 },
    { declarations: 1, groups: 1, clusterRules: 24 },
  ],
];

function opened(): { workspace: VcsWorkspace; checker: Checker } {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  const checker = new Checker(workspace, vcsRules, (_rule, error) => {
    throw error;
  });
  workspace.openDocument(uri, text);
  checker.check(uri);
  return { workspace, checker };
}

test.each(EDITS)('%s is changed: nearly nothing is judged again', (_what, { at, put, gone = 0 }, most) => {
  const { workspace, checker } = opened();
  const counter = checker.counterOf(uri);
  if (counter === undefined) throw new Error('the cluster was not checked');
  const before = { ...counter };
  const start = text.indexOf(at, text.length / 3) + at.length;
  expect(start).toBeGreaterThan(text.length / 3);
  const edited = text.slice(0, start) + put + text.slice(start + gone);
  workspace.changeDocument(uri, edited, { start, oldEnd: start + gone, newEnd: start + put.length });
  checker.check(uri);
  const judged = {
    declarations: counter.declarations - before.declarations,
    groups: counter.groups - before.groups,
    clusterRules: counter.clusterRules - before.clusterRules,
  };
  expect(judged.declarations).toBeGreaterThan(0);
  expect(judged).toEqual({
    declarations: Math.min(judged.declarations, most.declarations),
    groups: Math.min(judged.groups, most.groups),
    clusterRules: Math.min(judged.clusterRules, most.clusterRules),
  });
});

test('a line that hides names and shows them again is judged without looking at the other groups again', () => {
  const { workspace, checker } = opened();
  const counter = checker.counterOf(uri);
  if (counter === undefined) throw new Error('the cluster was not checked');
  const at = text.indexOf('\tMount mnt160 (') + '\tMount mnt160 '.length;
  const without = text.slice(0, at) + text.slice(at + 1);
  const type = (open: boolean): void => {
    workspace.changeDocument(uri, open ? text : without, {
      start: at,
      oldEnd: open ? at : at + 1,
      newEnd: open ? at + 1 : at,
    });
    checker.check(uri);
  };
  type(false);
  const before = counter.groups;
  type(true);
  type(false);
  type(true);
  expect(counter.groups - before).toBeLessThanOrEqual(3);
});
