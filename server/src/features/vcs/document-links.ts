import type { FileRange } from '../../engine/checker';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { DocumentLink } from '../shared/document-link';
import { placeOf } from './declaration-place';

/** The includes of the file that were read, as links to the files they bring. */
export function documentLinksVcs(workspace: VcsWorkspace, uri: string): DocumentLink[] {
  const links = new Map<number, DocumentLink>();
  for (const cluster of workspace.clustersOf(uri)) {
    for (const [number, state] of cluster.includes) {
      const tree = cluster.trees[number];
      if (state.state !== 'read' || tree?.kind !== 'include' || tree.file === undefined) continue;
      const place: FileRange | undefined = placeOf(cluster, number, tree.file);
      if (place?.uri !== uri) continue;
      const text = workspace.file(uri)?.text ?? '';
      const start = isQuote(text[place.start]) ? place.start + 1 : place.start;
      const end = place.end > start && isQuote(text[place.end - 1]) ? place.end - 1 : place.end;
      links.set(start, { start, end, target: state.uri });
    }
  }
  return [...links.values()].sort((one, other) => one.start - other.start);
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && '"\u201c\u201d'.includes(character);
}
