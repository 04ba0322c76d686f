import type { Cluster } from '../../server/src/workspace/cluster';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from './memory-files';

const FOLDER = 'file:///cluster';

/** The cluster of a main.cf with the files beside it. */
export async function clusterOfFiles(
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<Cluster> {
  const texts = new Map(files.map(({ name, text }) => [`${FOLDER}/${name}`, text]));
  const workspace = new VcsWorkspace(memoryFiles(texts), { folders: [FOLDER], includePath: [] });
  const main = `${FOLDER}/main.cf`;
  await workspace.load(main);
  await workspace.settle(main);
  const [cluster] = workspace.clustersOf(main);
  if (cluster === undefined) throw new Error('There is no main.cf.');
  return cluster;
}
