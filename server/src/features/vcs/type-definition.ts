import type { FileRange } from '../../engine/checker';
import type { ResourceDeclaration } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { declarationsNamed } from '../../workspace/cluster';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { Definition } from '../shared/definition';
import { typePlaces } from './type-place';
import { wordAtOffset } from './word-at';
import { nameMeant } from './word-meaning';

/** Where the type of the resource at the offset is defined, whether the resource is declared or named there. */
export function typeDefinitionVcs(workspace: VcsWorkspace, uri: string, offset: number): Definition | undefined {
  const file = workspace.file(uri);
  const found = file && wordAtOffset(file, offset);
  if (found === undefined) return undefined;
  const targets = new Map<string, FileRange>();
  for (const cluster of workspace.clustersOf(uri)) {
    const meant = nameMeant(cluster, found.word.text, found.use);
    // The name of the type stands beside that of the resource: it leads to the same place.
    const types =
      meant?.kind === 'resource' ? [...typesOf(cluster, meant.name)] : meant?.kind === 'type' ? [meant.name] : [];
    for (const place of types.flatMap((type) => typePlaces(cluster, type)))
      targets.set(`${place.uri} ${String(place.start)}`, place);
  }
  return targets.size === 0 ? undefined : { start: found.start, end: found.end, targets: [...targets.values()] };
}

function typesOf(cluster: Cluster, resource: string): Set<string> {
  const declared: ResourceDeclaration[] = declarationsNamed(cluster, 'resource', resource);
  return new Set(declared.map(({ type }) => type.text));
}
