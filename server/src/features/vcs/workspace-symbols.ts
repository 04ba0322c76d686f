import type { FileRange } from '../../engine/shown-finding';
import { isBlock } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import type { NameKind } from '../../workspace/structure';
import { baseName } from '../../workspace/uri-paths';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { placeOf } from './declaration-place';

/** A named thing of some cluster; the range is that of its name. */
export interface WorkspaceSymbol extends FileRange {
  readonly name: string;
  readonly kind: NameKind;
  /** The group of a resource, else the name of the file. */
  readonly container: string;
}

/** Nobody reads on, and editors ask again with every letter. */
const MOST_SYMBOLS = 300;

const KINDS: readonly NameKind[] = ['group', 'resource', 'system', 'type', 'cluster', 'remotecluster', 'heartbeat'];

interface Match {
  readonly cluster: Cluster;
  readonly number: number;
  readonly kind: NameKind;
  readonly name: string;
  readonly rank: number;
}

/**
 * What the clusters of the open files declare under a name that holds the letters of the query in their order, the best
 * matches first: equal, beginning so, holding it whole, holding its letters.
 */
export function workspaceSymbolsVcs(workspace: VcsWorkspace, query: string): WorkspaceSymbol[] {
  const clusters = new Set(workspace.openUris.flatMap((uri) => workspace.clustersOf(uri)));
  const matches: Match[] = [];
  const wanted = query.toLowerCase();
  for (const cluster of clusters) {
    for (const kind of KINDS) {
      for (const [name, numbers] of cluster.structure.byName[kind]) {
        const rank = name === '' ? undefined : rankOf(name.toLowerCase(), wanted);
        if (rank !== undefined) for (const number of numbers) matches.push({ cluster, number, kind, name, rank });
      }
    }
  }
  matches.sort((one, other) => one.rank - other.rank || one.name.length - other.name.length);
  const found = new Map<string, WorkspaceSymbol>();
  for (const match of matches) {
    const symbol = symbolOf(match);
    // A file that several clusters include declares its names once.
    if (symbol) found.set(`${symbol.uri} ${String(symbol.start)}`, symbol);
    if (found.size === MOST_SYMBOLS) break;
  }
  return [...found.values()];
}

function rankOf(name: string, query: string): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(query)) return 2;
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return undefined;
  }
  return 3;
}

function symbolOf({ cluster, number, kind, name }: Match): WorkspaceSymbol | undefined {
  const { structure, trees } = cluster;
  const tree = trees[number];
  const place = tree && isBlock(tree) && tree.name ? placeOf(cluster, number, tree.name) : undefined;
  if (place === undefined) return undefined;
  const header =
    kind === 'resource' ? trees[structure.groups[structure.groupOf[number] ?? -1]?.header ?? -1] : undefined;
  const group = header?.kind === 'group' ? header.name?.text : undefined;
  return { ...place, name, kind, container: group ?? baseName(place.uri) };
}
