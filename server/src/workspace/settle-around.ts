import type { VcsWorkspace } from './vcs-workspace';

/**
 * Reads what is needed to know every cluster that shares a file with those of the given one: of each file of its clusters
 * the main.cf beside it, the files of that one, and so on.
 */
export async function settleAround(workspace: VcsWorkspace, uri: string): Promise<void> {
  const waiting = new Set([uri]);
  // The set grows while it is walked.
  for (const next of waiting) {
    await workspace.settle(next);
    for (const other of clusterFiles(workspace, next)) waiting.add(other);
  }
}

/** The same, but whatever no editor shows is read again from disk: what is to be edited must not be an old state. */
export async function readAround(workspace: VcsWorkspace, uri: string): Promise<void> {
  await settleAround(workspace, uri);
  const open = new Set(workspace.openUris);
  const files = new Set([uri]);
  for (const next of files) for (const other of clusterFiles(workspace, next)) files.add(other);
  workspace.filesChanged([...files].filter((file) => !open.has(file)));
  await settleAround(workspace, uri);
}

function clusterFiles(workspace: VcsWorkspace, uri: string): string[] {
  return workspace.clustersOf(uri).flatMap(({ segments }) => segments.map(({ file }) => file.uri));
}
