import type { ProductVersion } from '../catalog/vcs/product-version';
import type { DeclaredCluster } from './declared-clusters';
import type { FileProvider } from './file-provider';
import { NO_TYPES, type OwnTypes, OwnTypesBuilder } from './own-types';
import { type JsonProblem, PROJECT_FILE, readProjectFile } from './project-file';
import { placed, type ProjectProblem } from './project-problem';
import { NO_LEVELS, type RuleLevels } from './rule-levels';
import { readTypeData } from './type-data';
import { directoryOf, isInside, isOnDisk, resolvePath } from './uri-paths';

/** The settings of a folder and all below it, from its `clusterwright.json`. */
export interface Project {
  readonly uri: string;
  readonly rules: RuleLevels;
  readonly version: ProductVersion | undefined;
  /** The version of libvirt that documents are for. */
  readonly libvirtVersion: string | undefined;
  readonly own: OwnTypes;
  /** Clusters that it says outright, with addresses in place of paths. */
  readonly clusters: readonly DeclaredCluster[];
  /** Addresses of the data files that it names, whether they could be read or not. */
  readonly dataFiles: readonly string[];
  readonly problems: readonly ProjectProblem[];
}

/**
 * The `clusterwright.json` files at hand: the nearest one, upward from a file, counts for the file. `of` works on what was
 * read so far; `settle` reads what is still unknown.
 */
export class Projects {
  private folders: readonly string[] = [];
  /** By folder: its own settings or those of the nearest folder above. */
  private readonly nearest = new Map<string, Project | undefined>();
  private readonly projects = new Map<string, Promise<Project | undefined>>();
  private round = 0;

  constructor(
    private readonly provider: FileProvider,
    private readonly ruleIds: ReadonlySet<string>,
  ) {}

  /** The folders of the workspace: where there is no disk, nothing above them is looked for. */
  configure(folders: readonly string[]): void {
    if (folders.join('\n') === this.folders.join('\n')) return;
    this.folders = folders;
    this.forget();
  }

  /** The settings for a file, if there are any and they were read. */
  of(uri: string): Project | undefined {
    return isOnDisk(uri) ? this.nearest.get(directoryOf(uri)) : undefined;
  }

  /** Reads the settings for a file. Resolves to whether anything was read. */
  async settle(uri: string): Promise<boolean> {
    if (!isOnDisk(uri) || this.nearest.has(directoryOf(uri))) return false;
    for (;;) {
      const { round } = this;
      const passed: string[] = [];
      let found: Project | undefined;
      for (const folder of this.upward(directoryOf(uri))) {
        if (this.nearest.has(folder)) found = this.nearest.get(folder);
        else passed.push(folder);
        if (this.nearest.has(folder)) break;
        found = await this.projectIn(folder);
        if (found) break;
      }
      // Files have changed while these were read.
      if (round !== this.round) continue;
      for (const folder of passed) this.nearest.set(folder, found);
      return true;
    }
  }

  /** Files were made, changed or removed. Whether settings may have changed with them. */
  filesChanged(uris: Iterable<string>): boolean {
    const dataFiles = new Set(this.all().flatMap((project) => project.dataFiles));
    const ours = [...uris].some((uri) => uri.endsWith(`/${PROJECT_FILE}`) || dataFiles.has(uri));
    if (ours) this.forget();
    return ours;
  }

  /** All settings that count for some file so far, by the addresses of their files. */
  all(): Project[] {
    const all = new Set([...this.nearest.values()].filter((project) => project !== undefined));
    return [...all].sort((one, other) => (one.uri < other.uri ? -1 : 1));
  }

  private forget(): void {
    this.round++;
    this.nearest.clear();
    this.projects.clear();
  }

  /** A folder and those above it: to the root of the disk, elsewhere to the folder of the workspace. */
  private *upward(folder: string): Iterable<string> {
    const top = folder.startsWith('file:') ? undefined : this.folders.find((one) => isInside(folder, one));
    for (let at = folder; ;) {
      yield at;
      const above = directoryOf(at);
      if (above === at || at === top || (top === undefined && !at.startsWith('file:'))) return;
      at = above;
    }
  }

  private projectIn(folder: string): Promise<Project | undefined> {
    let project = this.projects.get(folder);
    if (project === undefined) this.projects.set(folder, (project = this.read(resolvePath(folder, PROJECT_FILE))));
    return project;
  }

  private async read(uri: string): Promise<Project | undefined> {
    // No path of a document leads here, so the file may be a link to anywhere.
    const reading = await this.provider.read(uri, () => true);
    if (reading.state === 'missing') return undefined;
    if (reading.state === 'unreadable') {
      const message = `it cannot be read: ${reading.reason}.`;
      const problems = [{ uri, place: undefined, message }];
      return {
        uri,
        rules: NO_LEVELS,
        version: undefined,
        libvirtVersion: undefined,
        clusters: [],
        own: NO_TYPES,
        dataFiles: [],
        problems,
      };
    }
    const { rules, version, libvirtVersion, types, clusters, problems } = readProjectFile(reading.text, this.ruleIds);
    const found = problems.map((problem) => placed(uri, reading.text, problem));
    const own = new OwnTypesBuilder();
    const dataFiles: string[] = [];
    for (const { path, offset } of types) {
      const data = await this.readData(path, directoryOf(uri), own);
      dataFiles.push(data.uri);
      if (data.unread !== undefined) {
        const message = `types: "${path}": ${data.unread}`;
        found.push(placed(uri, reading.text, { offset, message }));
      }
      found.push(...data.problems);
    }
    return {
      uri,
      rules,
      version,
      libvirtVersion,
      own: own.types(),
      clusters: clusters.map((one) => resolved(one, uri)),
      dataFiles,
      problems: found,
    };
  }

  /** Reads a data file that lies in the folder of the settings, by no link outside of it. */
  private async readData(path: string, folder: string, own: OwnTypesBuilder): Promise<DataFile> {
    const uri = resolvePath(folder, path);
    const reading = await this.provider.read(uri, (real) => isInside(real, folder));
    if (reading.state === 'missing') return { uri, problems: [], unread: 'there is no such file.' };
    if (reading.state === 'unreadable') return { uri, problems: [], unread: `it cannot be read: ${reading.reason}.` };
    const { types, problems } = readTypeData(reading.text);
    const repeated = types.flatMap(({ agent, offset }): JsonProblem[] => {
      const other = own.add(agent, path);
      if (other === undefined) return [];
      return [{ offset, message: `the type "${agent.name}" is in "${other}" already, which counts.` }];
    });
    return { uri, problems: [...problems, ...repeated].map((problem) => placed(uri, reading.text, problem)) };
  }
}

/** The same cluster with addresses, as seen from the settings. */
function resolved({ name, main, nodes, guests, role }: DeclaredCluster, settings: string): DeclaredCluster {
  const at = (path: string): string => resolvePath(`${directoryOf(settings)}/`, path).replace(/\/$/, '');
  return {
    name,
    main: main === undefined ? undefined : at(main),
    nodes: nodes.map((node) => ({ name: node.name, folder: at(node.folder) })),
    guests: guests.map(at),
    role,
  };
}

/** What became of a data file. */
interface DataFile {
  readonly uri: string;
  readonly problems: readonly ProjectProblem[];
  /** Why nothing was read, as the end of a sentence. */
  readonly unread?: string;
}
