import { type ProductVersion, sameVersion } from '../catalog/vcs/product-version';
import { buildCluster, type Cluster, type ClusterFiles, type IncludeState } from './cluster';
import type { FileProvider } from './file-provider';
import { isWellKnownTypeFile } from './include-names';
import { NO_TYPES } from './own-types';
import type { Projects } from './projects';
import { mergedLevels, type RuleLevels } from './rule-levels';
import { baseName, directoryOf, isInside, resolvePath, standsAlone } from './uri-paths';
import { editVcsFile, type ReadCounter, readVcsFile, type TextChange, type VcsFile } from './vcs-file';
import type { WorkspaceFolders } from './workspace-folders';

export type { WorkspaceFolders } from './workspace-folders';

/** An include of a cluster, by what it is looked up, and what became of it. */
interface Include {
  readonly from: string;
  readonly name: string;
  readonly key: string;
  readonly state: IncludeState;
}

const UNKNOWN: IncludeState = { state: 'unknown' };

/**
 * The VCS files at hand and the clusters that they make. Everything but `settle` is synchronous: it works on what was
 * read so far; `settle` reads what is still unknown.
 */
export class VcsWorkspace {
  readonly counter: ReadCounter = { parsed: 0 };
  private readonly open = new Map<string, VcsFile>();
  private readonly onDisk = new Map<string, VcsFile>();
  /** What became of includes, by directory of the including file and name. */
  private readonly includes = new Map<string, IncludeState>();
  /** Whether the directory's main.cf was looked for. */
  private readonly mainsSought = new Set<string>();
  private readonly clusters = new Map<string, Cluster>();
  private readonly includesByCluster = new WeakMap<Cluster, readonly Include[]>();
  private readonly files: ClusterFiles = {
    file: (uri) => this.file(uri),
    include: (from, name) => this.includes.get(includeKey(from, name)) ?? UNKNOWN,
    version: (main) => this.versionFor(main),
    own: (main) => this.projects?.of(main)?.own ?? NO_TYPES,
  };

  constructor(
    private readonly provider: FileProvider,
    private where: WorkspaceFolders = { folders: [], includePath: [] },
    private readonly projects?: Projects,
  ) {}

  /** The same files once more, to be changed without anybody noticing. What was read is shared, not read again. */
  copy(): VcsWorkspace {
    const copy = new VcsWorkspace(this.provider, this.where, this.projects);
    for (const [uri, file] of this.open) copy.open.set(uri, file);
    for (const [uri, file] of this.onDisk) copy.onDisk.set(uri, file);
    for (const [key, state] of this.includes) copy.includes.set(key, state);
    for (const directory of this.mainsSought) copy.mainsSought.add(directory);
    // The two go different ways from here on.
    for (const [uri, cluster] of this.clusters) copy.clusters.set(uri, { ...cluster, lineage: {} });
    return copy;
  }

  /** Other folders or another include path: what was looked up before is looked up again. */
  configure(where: WorkspaceFolders): void {
    this.where = where;
    this.forgetLookups();
  }

  /** An editor shows the document; its text counts from now on, not the disk's. */
  openDocument(uri: string, text: string): void {
    this.open.set(uri, readVcsFile(uri, text, this.counter));
    this.onDisk.delete(uri);
    this.forgetLookups();
  }

  /** The document's text has changed. `change` says where; without it the text is read afresh. */
  changeDocument(uri: string, text: string, change?: TextChange): void {
    const file = this.open.get(uri);
    if (file === undefined || change === undefined) this.open.set(uri, readVcsFile(uri, text, this.counter));
    else this.open.set(uri, editVcsFile(file, text, change, this.counter));
  }

  /** The disk's text counts again. */
  closeDocument(uri: string): void {
    this.open.delete(uri);
    this.clusters.delete(uri);
    this.forgetLookups();
  }

  /** Files were made, changed or removed behind our back. */
  filesChanged(uris: Iterable<string>): void {
    for (const uri of uris) this.onDisk.delete(uri);
    this.forgetLookups();
  }

  /** The file, if it is open or was read. */
  file(uri: string): VcsFile | undefined {
    return this.open.get(uri) ?? this.onDisk.get(uri);
  }

  /** What the settings make of rules in the findings of a file; those that are not named stay as they are. */
  ruleLevels(uri: string): RuleLevels {
    const { editor, overrides } = this.where;
    return mergedLevels(editor?.(uri).rules, this.projects?.of(uri)?.rules, overrides);
  }

  /** The release of the product that a file is for; undefined: nobody says so. */
  versionFor(uri: string): ProductVersion | undefined {
    return this.projects?.of(uri)?.version ?? this.where.editor?.(uri).version ?? this.where.version;
  }

  /** Addresses of all open documents. */
  get openUris(): string[] {
    return [...this.open.keys()];
  }

  /**
   * Whether the file is open, beside an open one or in the workspace. What only the include path reaches belongs to
   * somebody else: it is read, and no edit is proposed for it.
   */
  isAtHand(uri: string): boolean {
    return (
      this.open.has(uri) ||
      this.where.folders.some((directory) => isInside(uri, directory)) ||
      this.openUris.some((open) => isInside(uri, directoryOf(open)))
    );
  }

  /** The clusters that reach the file, brought up to date; the file alone if none does. */
  clustersOf(uri: string): Cluster[] {
    const file = this.file(uri);
    if (file === undefined) return [];
    const reaching = this.possibleClusters(file).filter((cluster) =>
      cluster.segments.some((segment) => segment.file.uri === uri),
    );
    return reaching.length > 0 ? reaching : [this.clusterOf(file)];
  }

  /** Reads whatever the clusters of the file need and is not known yet. Resolves to whether anything was read. */
  async settle(uri: string): Promise<boolean> {
    const file = this.file(uri);
    if (file === undefined) return false;
    let read = (await this.projects?.settle(uri)) ?? false;
    if (!standsAlone(uri) && !isMain(file)) read = (await this.seekMain(directoryOf(uri))) || read;
    for (;;) {
      // Whether a cluster reaches the file is known only when its own includes are.
      const clusters = new Set([...this.possibleClusters(file), ...this.clustersOf(uri)]);
      for (const { mainUri } of clusters) if (await this.projects?.settle(mainUri)) read = true;
      const unknown = [...clusters].flatMap((cluster) => unknownIncludes(this.includesOf(cluster)));
      if (unknown.length === 0) return read;
      for (const include of unknown) if (!this.includes.has(include.key)) await this.resolveInclude(include);
      read = true;
    }
  }

  /** Reads a main.cf that no editor shows, unless it is at hand. Resolves to whether it was read. */
  async load(uri: string): Promise<boolean> {
    if (this.file(uri) || !this.mayRead(uri)) return false;
    return this.readFromDisk(uri);
  }

  /** Names of files of the language in the folder of a file, for completion behind `include`. */
  async filesBeside(uri: string): Promise<readonly string[]> {
    if (standsAlone(uri) || !this.mayRead(uri)) return [];
    return (await this.provider.list(directoryOf(uri)))
      .filter((name) => name.endsWith('.cf') && name !== baseName(uri))
      .sort();
  }

  /** The clusters that reach the file, or may do so when all includes are known. */
  private possibleClusters(file: VcsFile): Cluster[] {
    const { uri } = file;
    if (standsAlone(uri) || isMain(file)) return [this.clusterOf(file)];
    const mains = new Set([...this.open.values()].filter(isMain));
    const beside = this.file(resolvePath(directoryOf(uri), 'main.cf'));
    if (beside) mains.add(beside);
    return [...mains].filter((main) => !standsAlone(main.uri)).map((main) => this.clusterOf(main));
  }

  private clusterOf(main: VcsFile): Cluster {
    const previous = this.clusters.get(main.uri);
    if (previous && this.isCurrent(previous)) return previous;
    const cluster = buildCluster(main, this.files, previous);
    this.clusters.set(main.uri, cluster);
    return cluster;
  }

  /** Whether nothing that the cluster was made of has changed. */
  private isCurrent(cluster: Cluster): boolean {
    return (
      sameVersion(cluster.version, this.files.version(cluster.mainUri)) &&
      cluster.own === this.files.own(cluster.mainUri) &&
      cluster.segments.every(({ file }) => this.file(file.uri) === file) &&
      this.includesOf(cluster).every(({ key, state }) => sameState(this.includes.get(key) ?? UNKNOWN, state))
    );
  }

  private includesOf(cluster: Cluster): readonly Include[] {
    let known = this.includesByCluster.get(cluster);
    if (known === undefined) {
      known = includesOf(cluster);
      this.includesByCluster.set(cluster, known);
    }
    return known;
  }

  private async seekMain(directory: string): Promise<boolean> {
    if (this.mainsSought.has(directory)) return false;
    this.mainsSought.add(directory);
    const uri = resolvePath(directory, 'main.cf');
    if (this.file(uri) || !this.mayRead(uri)) return false;
    return this.readFromDisk(uri);
  }

  private async readFromDisk(uri: string): Promise<boolean> {
    const reading = await this.provider.read(uri, (real) => this.mayRead(real));
    if (reading.state !== 'read') return false;
    this.onDisk.set(uri, readVcsFile(uri, reading.text, this.counter));
    return true;
  }

  private async resolveInclude({ from, name, key }: Include): Promise<void> {
    this.includes.set(key, await this.findInclude(from, name));
  }

  private async findInclude(from: string, name: string): Promise<IncludeState> {
    if (name === '') return { state: 'unknown', reason: 'unreadable' };
    // What is no file on disk has no folder: the catalog stands in for what it knows, the rest stays unknown.
    if (standsAlone(from))
      return isWellKnownTypeFile(name)
        ? { state: 'missing', siblings: false }
        : { state: 'unknown', reason: 'unreadable' };
    let refused = false;
    for (const directory of [directoryOf(from), ...this.where.includePath]) {
      const uri = resolvePath(directory, name);
      if (!this.mayRead(uri)) {
        refused = true;
        continue;
      }
      if (this.file(uri)) return { state: 'read', uri };
      const reading = await this.provider.read(uri, (real) => this.mayRead(real));
      if (reading.state === 'read') {
        this.onDisk.set(uri, readVcsFile(uri, reading.text, this.counter));
        return { state: 'read', uri };
      }
      if (reading.state === 'unreadable') return { state: 'unknown', reason: 'unreadable' };
    }
    if (refused) return { state: 'unknown', reason: 'outside' };
    const siblings = (await this.provider.list(directoryOf(from))).some(
      (other) => other.endsWith('.cf') && other !== baseName(from),
    );
    return { state: 'missing', siblings };
  }

  /** A path written in a document is read only in the workspace, beside an open document, or in the include path. */
  private mayRead(uri: string): boolean {
    return this.isAtHand(uri) || this.where.includePath.some((directory) => isInside(uri, directory));
  }

  private forgetLookups(): void {
    this.includes.clear();
    this.mainsSought.clear();
  }
}

/** Whether the file begins a cluster rather than being part of one. */
function isMain(file: VcsFile): boolean {
  return baseName(file.uri) === 'main.cf' || file.pieces.some(({ tree }) => tree.kind === 'cluster');
}

function includeKey(from: string, name: string): string {
  return `${directoryOf(from)}\n${name}`;
}

function sameState(one: IncludeState, other: IncludeState): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function includesOf(cluster: Cluster): Include[] {
  const found: Include[] = [];
  for (const { file, from, to, base } of cluster.segments) {
    for (const [number, state] of cluster.includes) {
      const tree = number >= base && number < base + to - from ? cluster.trees[number] : undefined;
      if (tree?.kind !== 'include' || !tree.file) continue;
      found.push({ from: file.uri, name: tree.file.text, key: includeKey(file.uri, tree.file.text), state });
    }
  }
  return found;
}

function unknownIncludes(includes: readonly Include[]): Include[] {
  return includes.filter(({ state }) => state.state === 'unknown' && state.reason === undefined);
}
