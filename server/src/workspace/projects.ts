import type { ProductVersion } from '../catalog/vcs/product-version';
import type { FileProvider } from './file-provider';
import { PROJECT_FILE, readProjectFile } from './project-file';
import { placed, type ProjectProblem } from './project-problem';
import { NO_LEVELS, type RuleLevels } from './rule-levels';
import { directoryOf, isInside, isOnDisk, resolvePath } from './uri-paths';

/** The settings of a folder and all below it, from its `clusterwright.json`. */
export interface Project {
  readonly uri: string;
  readonly rules: RuleLevels;
  readonly version: ProductVersion | undefined;
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
    const ours = [...uris].some((uri) => uri.endsWith(`/${PROJECT_FILE}`));
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
      return { uri, rules: NO_LEVELS, version: undefined, problems: [{ uri, place: undefined, message }] };
    }
    const { rules, version, problems } = readProjectFile(reading.text, this.ruleIds);
    return { uri, rules, version, problems: problems.map((problem) => placed(uri, reading.text, problem)) };
  }
}
