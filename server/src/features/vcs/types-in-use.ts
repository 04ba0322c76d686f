import type { Cluster } from '../../workspace/cluster';
import { typeNamed } from '../../workspace/cluster';
import { baseName } from '../../workspace/uri-paths';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';

/** By which types a file is judged. */
export interface TypesInUse {
  /** Names of the files that declare types, without the file itself, sorted. */
  readonly typesFiles: readonly string[];
  /** Names of missing type files for which the catalog stands in, sorted. */
  readonly standIns: readonly string[];
  /** Types that no file declares and the catalog does not know, with the number of resources in the cluster. */
  readonly unknownTypes: readonly { readonly type: string; readonly count: number }[];
}

const known = new WeakMap<Cluster['structure'], { readonly types: number; readonly answer: TypesInUse }>();

/** The type files read and missing for the first cluster that holds the file, and the types that nobody knows. */
export function typesInUse(workspace: VcsWorkspace, uri: string): TypesInUse {
  const [cluster] = workspace.clustersOf(uri);
  if (cluster === undefined) return { typesFiles: [], standIns: [], unknownTypes: [] };
  // All of it follows from names and type declarations, so typing a value need not count again.
  const types = (cluster.versions.type ?? 0) + (cluster.versions.include ?? 0);
  const kept = known.get(cluster.structure);
  if (kept?.types === types) return kept.answer;
  const answer = { typesFiles: typesFiles(cluster), standIns: standIns(cluster), unknownTypes: unknownTypes(cluster) };
  known.set(cluster.structure, { types, answer });
  return answer;
}

function typesFiles(cluster: Cluster): string[] {
  const names = new Set<string>();
  for (const { file, from, to } of cluster.segments) {
    if (file.uri !== cluster.mainUri && file.pieces.slice(from, to).some(({ tree }) => tree.kind === 'type'))
      names.add(baseName(file.uri));
  }
  return [...names].sort();
}

function standIns(cluster: Cluster): string[] {
  return [...new Set([...cluster.standIns.values()].flat())].sort();
}

function unknownTypes(cluster: Cluster): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const tree of cluster.trees) {
    if (tree.kind === 'resource') counts.set(tree.type.text, (counts.get(tree.type.text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([type]) => typeNamed(cluster, type) === undefined)
    .map(([type, count]) => ({ type, count }));
}
