import { expect, test } from 'vitest';
import { Checker } from '../../server/src/engine/checker';
import { vcsRules } from '../../server/src/rules/index';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from '../harness/memory-files';

const uri = 'file:///cluster/main.cf';

/** Two groups that mount on directories of the given names. */
function mounting(one: string, other: string): string {
  const group = (name: string, directory: string): string => `group ${name} (
	SystemList = { node1 = 0 }
	)

	Mount ${name}_mnt (
		MountPoint = "/${directory}"
		BlockDevice = "/dev/vx/dsk/${name}/vol"
		FSType = vxfs
		FsckOpt = "-y"
		)
`;
  return `include "types.cf"\n\ncluster c (\n\t)\n\nsystem node1 (\n\t)\n\n${group('a', one)}\n${group('b', other)}`;
}

test('a file that is opened again with another text is judged anew, whatever was found in the text before', () => {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  const checker = new Checker(workspace, vcsRules);
  const found = (): string[] => checker.check(uri).findings.map(({ rule }) => rule.id);
  workspace.openDocument(uri, mounting('data', 'logs'));
  expect(found()).not.toContain('duplicate-mount');
  workspace.closeDocument(uri);
  workspace.openDocument(uri, mounting('data', 'data'));
  expect(found()).toContain('duplicate-mount');
});
