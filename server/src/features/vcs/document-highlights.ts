import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { Highlight } from '../shared/highlight';
import { nameAtOffset, occurrencesInFile } from './occurrences';

/** The places of the name at the offset in the same file; where it is declared counts as written. */
export function documentHighlightsVcs(workspace: VcsWorkspace, uri: string, offset: number): readonly Highlight[] {
  const file = workspace.file(uri);
  const found = nameAtOffset(workspace, uri, offset);
  if (file === undefined || found === undefined) return [];
  const places = new Map<number, Highlight>();
  for (const cluster of workspace.clustersOf(uri)) {
    for (const { start, end, role } of occurrencesInFile(cluster, file, found.named))
      places.set(start, { start, end, kind: role === 'declaration' ? 'write' : 'read' });
  }
  return [...places.values()].sort((one, other) => one.start - other.start);
}
