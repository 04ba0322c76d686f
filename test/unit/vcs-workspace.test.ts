import { describe, expect, test } from 'vitest';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///cluster';
const MAIN = 'include "site.cf"\n\ncluster demo (\n\t)\n';

describe('An included file that is settled before the file that includes it', () => {
  test('is in the cluster of the main.cf beside it, which nobody opened', async () => {
    const workspace = new VcsWorkspace(memoryFiles(new Map([[`${FOLDER}/main.cf`, MAIN]])));
    workspace.openDocument(`${FOLDER}/site.cf`, 'system node1\n');
    await workspace.settle(`${FOLDER}/site.cf`);
    expect(workspace.clustersOf(`${FOLDER}/site.cf`).map(({ mainUri }) => mainUri)).toEqual([`${FOLDER}/main.cf`]);
  });

  test('is in the cluster of an open file of another name and folder', async () => {
    const workspace = new VcsWorkspace(memoryFiles(new Map()));
    workspace.openDocument(`${FOLDER}/parts/site.cf`, 'system node1\n');
    workspace.openDocument(`${FOLDER}/production.cf`, MAIN.replace('site.cf', 'parts/site.cf'));
    workspace.openDocument(`${FOLDER}/other.cf`, MAIN);
    await workspace.settle(`${FOLDER}/parts/site.cf`);
    const mains = workspace.clustersOf(`${FOLDER}/parts/site.cf`).map(({ mainUri }) => mainUri);
    expect(mains).toEqual([`${FOLDER}/production.cf`]);
  });
});
