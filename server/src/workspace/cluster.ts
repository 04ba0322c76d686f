import type { ProductVersion } from '../catalog/vcs/product-version';
import type { Declaration, ObjectDeclaration, ResourceDeclaration } from '../syntax/vcs/tree';
import { differenceOf } from './cluster-difference';
import { isWellKnownTypeFile } from './include-names';
import type { OwnTypes } from './own-types';
import type { ReadKind } from './read-kind';
import { catalogType, declaredType, type ResourceType } from './resource-type';
import { buildStructure, type NameKind, renamedStructure, sameHeader, type Structure } from './structure';
import type { VcsFile } from './vcs-file';

/** What became of an include. */
export type IncludeState =
  /** Read; the file is part of the cluster. */
  | { readonly state: 'read'; readonly uri: string }
  /** Not in the folder or in the include path. `siblings`: the folder holds other files of the language. */
  | { readonly state: 'missing'; readonly siblings: boolean }
  /** Not known yet; with a reason: it stays unknown. `outside`: the path leads out of the folders that may be read. */
  | { readonly state: 'unknown'; readonly reason?: 'outside' | 'unreadable' };

/** A run of a file's pieces in load order: pieces `from` to `to` of the file are declarations `base` and on. */
export interface Segment {
  readonly file: VcsFile;
  readonly from: number;
  readonly to: number;
  readonly base: number;
}

/** The files of a cluster as one: every declaration in the order in which the product loads them. */
export interface Cluster {
  readonly mainUri: string;
  /** The same object for all states of a cluster from one edit to the next: what states take over from one another hangs on it. */
  readonly lineage: object;
  readonly segments: readonly Segment[];
  readonly trees: readonly Declaration[];
  readonly structure: Structure;
  /** What became of each include, by the number of its declaration. */
  readonly includes: ReadonlyMap<number, IncludeState>;
  /** Names of type files that are missing and for which the catalog stands in, by the file that includes them. */
  readonly standIns: ReadonlyMap<string, readonly string[]>;
  /** An include is missing or unread, and what it might declare is unknown. */
  readonly includeMissing: boolean;
  /** Neither a cluster declaration nor an include: somebody's excerpt. */
  readonly excerpt: boolean;
  /** The product version that the files are for, where somebody says so. */
  readonly version: ProductVersion | undefined;
  /** Resource types of data files. */
  readonly own: OwnTypes;
  /** Counts changes of each kind of declaration; a rule that reads only unchanged kinds need not run again. */
  readonly versions: Readonly<Partial<Record<ReadKind, number>>>;
  /** Counts changes after which declarations may belong to other groups or files: then whatever was kept is out of date. */
  readonly regroupings: number;
}

/** What the cluster needs to know about the files around it. */
export interface ClusterFiles {
  /** The file of that address, if it was read. */
  file(uri: string): VcsFile | undefined;
  /** What became of an include of that name in that file. */
  include(fromUri: string, name: string): IncludeState;
  /** The product version that the cluster of a main file is for. */
  version(mainUri: string): ProductVersion | undefined;
  /** The resource types of data files for the cluster of a main file; the same object while they stay the same. */
  own(mainUri: string): OwnTypes;
}

/** Puts a main file and all it reaches together. `previous` is the last answer for the same main file: equal parts are kept. */
export function buildCluster(main: VcsFile, files: ClusterFiles, previous?: Cluster): Cluster {
  const segments: Segment[] = [];
  let count = 0;
  const includes = new Map<number, IncludeState>();
  const standIns = new Map<string, string[]>();
  const visited = new Set<string>([main.uri]);
  let includeMissing = false;
  const own = files.own(main.uri);

  const take = (file: VcsFile, from: number, to: number): void => {
    if (from < to) segments.push({ file, from, to, base: count });
    count += to - from;
  };
  const load = (file: VcsFile): void => {
    let from = 0;
    for (const index of file.includes) {
      const tree = file.trees[index];
      if (tree?.kind !== 'include' || tree.file === undefined) continue;
      const state = files.include(file.uri, tree.file.text);
      includes.set(count + index - from, state);
      const included = state.state === 'read' ? files.file(state.uri) : undefined;
      if (included && state.state === 'read') {
        if (visited.has(state.uri)) continue;
        visited.add(state.uri);
        take(file, from, index + 1);
        load(included);
        from = index + 1;
      } else if (state.state === 'missing' && isStoodIn(tree.file.text, own)) {
        standIns.set(file.uri, [...(standIns.get(file.uri) ?? []), tree.file.text]);
      } else includeMissing = true;
    }
    take(file, from, file.trees.length);
  };
  load(main);

  const [only] = segments;
  const trees =
    segments.length === 1 && only
      ? only.file.trees
      : segments.flatMap(({ file, from, to }) => file.trees.slice(from, to));
  const structure = structureOf(trees, previous);
  return {
    mainUri: main.uri,
    lineage: previous?.lineage ?? {},
    segments,
    trees,
    structure,
    includes,
    standIns,
    includeMissing,
    excerpt:
      structure.includes.length === 0 && structure.byName.cluster.size === 0 && !structure.doubtful.has('cluster'),
    version: files.version(main.uri),
    own,
    ...countChanges({ trees, structure, includes }, previous),
  };
}

function structureOf(trees: readonly Declaration[], previous: Cluster | undefined): Structure {
  if (previous === undefined) return buildStructure(trees);
  if (sameStructure(previous, trees)) return previous.structure;
  return renamedStructure(previous.structure, previous.trees, trees) ?? buildStructure(trees);
}

function sameStructure(previous: Cluster, trees: readonly Declaration[]): boolean {
  const before = previous.trees;
  if (before.length !== trees.length) return false;
  for (let index = 0; index < trees.length; index++) {
    const one = before[index];
    const other = trees[index];
    if (one !== other && (one === undefined || other === undefined || !sameHeader(one, other))) return false;
  }
  return true;
}

function sameIncludes(one: Cluster['includes'], other: Cluster['includes']): boolean {
  if (one.size !== other.size) return false;
  for (const [number, state] of one) if (JSON.stringify(other.get(number)) !== JSON.stringify(state)) return false;
  return true;
}

function countChanges(
  now: Pick<Cluster, 'trees' | 'structure' | 'includes'>,
  previous: Cluster | undefined,
): Pick<Cluster, 'versions' | 'regroupings'> {
  if (previous === undefined) return { versions: {}, regroupings: 0 };
  const { kinds, regrouped } = differenceOf(previous, now);
  const includesChanged = !sameIncludes(previous.includes, now.includes);
  const versions = { ...previous.versions };
  for (const kind of includesChanged ? new Set([...kinds, 'include' as const]) : kinds) {
    versions[kind] = (versions[kind] ?? 0) + 1;
  }
  return { versions, regroupings: previous.regroupings + (regrouped || includesChanged ? 1 : 0) };
}

/** Whether data or the bundled catalog stand in for an include of that name while the file itself is not at hand. */
export function isStoodIn(name: string, own: OwnTypes): boolean {
  return isWellKnownTypeFile(name) || own.typesFiles.has(name.slice(name.lastIndexOf('/') + 1));
}

/** The type of a resource: from the cluster's own files if one declares it, else from data files, else from the catalog. */
export function typeNamed(cluster: Cluster, name: string): ResourceType | undefined {
  const declared = cluster.structure.byName.type.get(name)?.[0];
  if (declared !== undefined) return declaredType(cluster.trees[declared] as ObjectDeclaration, cluster.own.byName);
  return cluster.own.byName.get(name) ?? catalogType(name);
}

/** The name of the group of that number; empty where it has none. */
export function nameOfGroup({ structure, trees }: Cluster, group: number): string {
  const header = trees[structure.groups[group]?.header ?? -1];
  return header?.kind === 'group' ? (header.name?.text ?? '') : '';
}

/** The resources of a type, in load order, at no cost where there are none. */
export function resourcesOfType(cluster: Cluster, type: string): ResourceDeclaration[] {
  const numbers = cluster.structure.resourcesByType.get(type) ?? [];
  return numbers.map((index) => cluster.trees[index] as ResourceDeclaration);
}

/** The declarations of that kind and name, in load order. */
export function declarationsNamed(cluster: Cluster, kind: 'resource', name: string): ResourceDeclaration[];
export function declarationsNamed(
  cluster: Cluster,
  kind: Exclude<NameKind, 'resource'>,
  name: string,
): ObjectDeclaration[];
export function declarationsNamed(cluster: Cluster, kind: NameKind, name: string): Declaration[] {
  return (cluster.structure.byName[kind].get(name) ?? []).map((index) => cluster.trees[index] as Declaration);
}

/**
 * Whether a name of that kind that no declaration has is really undeclared. False while an include is missing, and while
 * a declaration that could hold the name cannot be read. In an excerpt only resources can be missed: they stand in the
 * group that it shows, all else stands elsewhere.
 */
export function namesAreCertain(cluster: Cluster, kind: NameKind): boolean {
  const { doubtful } = cluster.structure;
  if (cluster.excerpt && kind !== 'resource') return false;
  return !cluster.includeMissing && !doubtful.has('any') && !doubtful.has(kind);
}
