import type { FileRange } from '../../engine/shown-finding';
import type { OffsetRange } from '../../text/offset-range';
import { type Declaration, isBlock, type ResourceDependency, type Word } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { groupLinks } from '../../workspace/group-links';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { placeOf } from './declaration-place';
import { wordAtOffset } from './word-at';
import { nameMeant } from './word-meaning';

/** A resource or group as one end of dependencies: its declaration, and its name within. */
export interface CallItem extends FileRange {
  readonly kind: 'resource' | 'group';
  readonly name: string;
  /** The type of a resource and its group. */
  readonly detail: string;
  readonly selection: OffsetRange;
}

/** Another end, and where the dependencies on the way stand. */
export interface Call {
  readonly item: CallItem;
  readonly places: readonly FileRange[];
}

/** A dependency: who requires whom, and the word that says so. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly number: number;
  readonly word: Word;
}

/** The resource or group that the offset names, wherever it is named, or the group whose header it touches. */
export function prepareCallsVcs(workspace: VcsWorkspace, uri: string, offset: number): CallItem[] {
  const file = workspace.file(uri);
  const found = file && wordAtOffset(file, offset);
  if (found === undefined) return [];
  for (const cluster of workspace.clustersOf(uri)) {
    const { tree, word, use } = found;
    const isHeader = use.role === 'keyword' && tree.kind === 'group';
    const block = isHeader || use.role === 'type' ? (isBlock(tree) ? tree : undefined) : undefined;
    const meant = block ? { kind: block.kind, name: block.name?.text ?? '' } : nameMeant(cluster, word.text, use);
    if (meant?.kind !== 'resource' && meant?.kind !== 'group') continue;
    const item = itemNamed(cluster, meant.kind, meant.name);
    if (item) return [item];
  }
  return [];
}

/** Who requires the resource or group. */
export function incomingCallsVcs(workspace: VcsWorkspace, item: CallItem): Call[] {
  return calls(
    workspace,
    item,
    ({ to }) => to,
    ({ from }) => from,
  );
}

/** What the resource or group requires. */
export function outgoingCallsVcs(workspace: VcsWorkspace, item: CallItem): Call[] {
  return calls(
    workspace,
    item,
    ({ from }) => from,
    ({ to }) => to,
  );
}

function calls(
  workspace: VcsWorkspace,
  { kind, name, uri }: CallItem,
  near: (edge: Edge) => string,
  far: (edge: Edge) => string,
): Call[] {
  const found = new Map<string, { item: CallItem; places: FileRange[] }>();
  for (const cluster of workspace.clustersOf(uri)) {
    const edges = kind === 'group' ? groupEdges(cluster) : resourceEdges(cluster, name);
    for (const edge of edges) {
      if (near(edge) !== name) continue;
      const item = itemNamed(cluster, kind, far(edge));
      const place = item && placeOf(cluster, edge.number, edge.word);
      if (item === undefined || place === undefined) continue;
      const key = `${item.uri} ${String(item.start)}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { item, places: [place] });
      // Two clusters may share the file.
      else if (!known.places.some((other) => other.uri === place.uri && other.start === place.start))
        known.places.push(place);
    }
  }
  return [...found.values()];
}

/** The dependencies in the groups that hold a resource of that name: none may lead out of its group. */
function resourceEdges(cluster: Cluster, name: string): Edge[] {
  const { structure, trees } = cluster;
  const groups = new Set((structure.byName.resource.get(name) ?? []).map((number) => structure.groupOf[number] ?? -1));
  return [...groups].flatMap((group) =>
    (structure.groups[group]?.dependencies ?? []).flatMap((number) => {
      const { parent, children } = trees[number] as ResourceDependency;
      return children.map((word) => ({ from: parent.text, to: word.text, number, word }));
    }),
  );
}

function groupEdges(cluster: Cluster): Edge[] {
  const numbers = new Map<Declaration, number>();
  for (const { groupDependencies } of cluster.structure.groups) {
    for (const number of groupDependencies) {
      const tree = cluster.trees[number];
      if (tree) numbers.set(tree, number);
    }
  }
  return groupLinks(cluster).flatMap(({ tree, from, to }) => {
    const number = numbers.get(tree);
    return number === undefined || tree.child === undefined ? [] : [{ from, to, number, word: tree.child }];
  });
}

function itemNamed(cluster: Cluster, kind: CallItem['kind'], name: string): CallItem | undefined {
  const { structure, trees } = cluster;
  const [number] = structure.byName[kind].get(name) ?? [];
  const tree = number === undefined ? undefined : trees[number];
  if (number === undefined || tree === undefined || !isBlock(tree) || tree.name === undefined) return undefined;
  const whole = placeOf(cluster, number, { first: 0, last: tree.tokenCount - 1 });
  const selection = placeOf(cluster, number, tree.name);
  if (whole === undefined || selection === undefined) return undefined;
  return { ...whole, kind, name, detail: detailOf(cluster, number, tree), selection };
}

function detailOf(cluster: Cluster, number: number, tree: Declaration): string {
  if (tree.kind !== 'resource') return tree.kind;
  const { structure, trees } = cluster;
  const header = trees[structure.groups[structure.groupOf[number] ?? -1]?.header ?? -1];
  const group = header?.kind === 'group' ? header.name?.text : undefined;
  return group === undefined ? tree.type.text : `${tree.type.text} in ${group}`;
}
