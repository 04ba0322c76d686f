import { agentType, resourceAttribute, staticAttribute } from '../../catalog/vcs/catalog';
import type { Cluster } from '../../workspace/cluster';
import { isWellKnownTypeFile } from '../../workspace/include-names';
import { baseName } from '../../workspace/uri-paths';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { Named } from './named';
import { KIND_WORDS, type RenamedKind, type RenamedName } from './new-name';
import type { Occurrence, Occurrences } from './occurrences';
import { unreadPlace } from './unread-name';

/** Whether the name is of a kind that can be changed at all. */
export function isRenamed(named: Named): named is RenamedName {
  return named.kind in KIND_WORDS;
}

/** Why the name stays as it is whatever the new one is; undefined where every place of it is known and may be changed. */
export function refusalOf(workspace: VcsWorkspace, named: RenamedName, found: Occurrences): string | undefined {
  return (
    builtInRefusal(named) ??
    undeclaredRefusal(named, found) ??
    productRefusal(named, found) ??
    ambiguousRefusal(named, found.clusters) ??
    outsideRefusal(workspace, found.places) ??
    includeRefusal(named, found.clusters) ??
    unreadRefusal(named, found.clusters)
  );
}

/** The file and line of a place, for a message. */
export function whereIs(workspace: VcsWorkspace, uri: string, offset: number): string {
  return `${baseName(uri)}, line ${String(lineOf(workspace.file(uri)?.text ?? '', offset))}`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

function builtInRefusal({ kind, name }: RenamedName): string | undefined {
  if (kind !== 'attribute' || !(resourceAttribute(name) ?? staticAttribute(name))) return undefined;
  return `VCS itself gives every resource type the attribute "${name}" and knows it by this name, so it cannot be renamed.`;
}

function undeclaredRefusal(named: RenamedName, { places }: Occurrences): string | undefined {
  const { name } = named;
  // The users of a secure cluster are declared nowhere.
  if (named.kind === 'user' || places.some(({ role }) => role === 'declaration')) return undefined;
  if (named.kind === 'type')
    return `No file of this cluster defines the resource type "${name}". Only types of your own can be renamed: the agent of a type that VCS brings is found by its name.`;
  if (named.kind === 'attribute')
    return `No file of this cluster declares the attribute "${name}" of the resource type "${named.type}". Only attributes that a type file of yours declares can be renamed.`;
  return `No file of this cluster declares the ${named.kind} "${name}". Renamed here alone it would no longer fit its declaration, wherever that stands.`;
}

/** A type file as the product installs it defines what agents and other files know by name. */
function productRefusal(named: RenamedName, { places }: Occurrences): string | undefined {
  if (named.kind !== 'type' && named.kind !== 'attribute') return undefined;
  const type = named.kind === 'attribute' ? named.type : named.name;
  const file = agentType(type)?.typesFile;
  if (!places.some(({ role, uri }) => role === 'declaration' && baseName(uri) === file)) return undefined;
  return `The resource type "${type}" comes with VCS in ${String(file)}, and its agent knows type and attributes by their names. Only types of your own can be renamed.`;
}

/** What is named by two declarations may mean the one here and the other there. */
function ambiguousRefusal({ kind, name }: RenamedName, clusters: readonly Cluster[]): string | undefined {
  if (kind === 'user' || kind === 'attribute') return undefined;
  const isDoubled = clusters.some(({ structure: { byName } }) => {
    const remote = kind === 'cluster' ? (byName.remotecluster.get(name)?.length ?? 0) : 0;
    return (byName[kind].get(name)?.length ?? 0) + remote > 1;
  });
  if (!isDoubled) return undefined;
  return `"${name}" is declared more than once, and nobody can know which ${KIND_WORDS[kind]} each place means. Change the name of one declaration by hand first.`;
}

function outsideRefusal(workspace: VcsWorkspace, places: readonly Occurrence[]): string | undefined {
  const outside = places.find(({ uri }) => !workspace.isAtHand(uri));
  return (
    outside &&
    `The name also stands in a file outside of the workspace (${whereIs(workspace, outside.uri, outside.start)}), which other clusters may use. Open that file to rename in it too.`
  );
}

function includeRefusal({ kind, name }: RenamedName, clusters: readonly Cluster[]): string | undefined {
  for (const cluster of clusters) {
    for (const [number, { state }] of cluster.includes) {
      const tree = cluster.trees[number];
      const file = tree?.kind === 'include' ? (tree.file?.text ?? '') : '';
      if (state === 'read' || hasNone(kind, file)) continue;
      const why = state === 'missing' ? 'was not found' : 'cannot be read here';
      return `The included file "${file}" ${why}, and "${name}" may stand there too. Rename where all files of the cluster are at hand.`;
    }
  }
  return undefined;
}

/** Files of types name no systems, groups, resources, users or clusters, and those of the product no types of others. */
function hasNone(kind: RenamedKind, file: string): boolean {
  return isWellKnownTypeFile(file) || (kind !== 'type' && kind !== 'attribute' && /types\.cf$/i.test(file));
}

function unreadRefusal({ name }: RenamedName, clusters: readonly Cluster[]): string | undefined {
  const unread = unreadPlace(clusters, name);
  if (unread === undefined) return undefined;
  const { file, offset } = unread;
  const line = String(lineOf(file.text, offset));
  return `"${name}" stands in text that cannot be read (${baseName(file.uri)}, line ${line}), and nobody can know what it means there. Correct that place first.`;
}
