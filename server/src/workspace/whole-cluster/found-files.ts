import { sniffCfText } from '../../protocol/cf-identity';
import { languageOfLineFile } from '../../protocol/line-file-identity';
import { allAtOnce } from '../all-at-once';
import type { FileProvider } from '../file-provider';
import { directoryOf, isInside, isOnDisk, resolvePath } from '../uri-paths';
import { nodePlace } from './node-place';
import { glanceAtMain, type MainGlance } from './main-outline';

/** A workspace of more directories than this is looked through only so far. */
const MOST_FOLDERS = 10_000;
/** Folders that hold other people's files. */
const PASSED_OVER = new Set(['.git', 'node_modules', '.svn', '.hg']);

/** Where the files of a node lie, as seen from its root and from `/etc`. No more is looked through around a file that is opened alone. */
const USUAL_PLACES = [
  '.',
  'etc',
  'etc/VRTSvcs/conf/config',
  'etc/sysconfig/network-scripts',
  'VRTSvcs/conf/config',
  'sysconfig/network-scripts',
];

/** The addresses of files by what their names say they are, in order. */
export interface FoundByKind {
  readonly mains: readonly string[];
  readonly nodeFiles: readonly string[];
  /** The same by the root of the node. */
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
  /** XML, of libvirt or not. */
  readonly documents: readonly string[];
}

/** Finds, by name, the files that may belong to a cluster: below the folders of the workspace, and around files outside of them. */
export class FoundFiles {
  private readonly places = new Map<string, ReadonlySet<string>>();
  private kept: FoundByKind | undefined;
  /** Main files that were glanced at, by address; undefined: it is none of VCS. */
  private readonly glances = new Map<string, MainGlance | undefined>();
  private folders: readonly string[] = [];
  /** Some folder of the workspace holds more than anybody looks through: not all of its files were found. */
  limited = false;

  constructor(private readonly provider: FileProvider) {}

  configure(folders: readonly string[]): void {
    if (folders.join('\n') === this.folders.join('\n')) return;
    this.folders = folders;
    this.places.clear();
    this.kept = undefined;
    this.limited = false;
  }

  /** Files were made, changed or removed: where one of an unknown name is among them, its folder is looked through again. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      if (kindOf(uri) === undefined) continue;
      this.glances.delete(uri);
      for (const [place, files] of this.places) if (isInside(uri, place) && !files.has(uri)) this.places.delete(place);
    }
  }

  /** Looks through the folder of the workspace that holds a file, or around the file. Resolves to whether others were found that nobody knew. */
  async settle(uri: string): Promise<boolean> {
    if (!isOnDisk(uri)) return false;
    const folder = this.folderOf(uri);
    const place = folder ?? directoryOf(uri);
    if (this.places.has(place)) return false;
    const files = new Set<string>();
    if (folder === undefined)
      for (const path of USUAL_PLACES) await this.takeFiles(resolvePath(`${place}/`, path), files);
    else await this.walk(folder, files);
    this.places.set(place, files);
    this.kept = undefined;
    return [...files].some((file) => file !== uri);
  }

  /** Whether what lies around a file, or in its folder of the workspace, was looked through. */
  isExplored(uri: string): boolean {
    return !isOnDisk(uri) || this.places.has(this.folderOf(uri) ?? directoryOf(uri));
  }

  private folderOf(uri: string): string | undefined {
    return this.folders.find((one) => isInside(uri, one));
  }

  /** What was found so far; the same object as long as nothing else is found. */
  byKind(): FoundByKind {
    if (this.kept) return this.kept;
    const all = [...new Set([...this.places.values()].flatMap((files) => [...files]))].sort();
    const ofKind = (kind: FoundKind): readonly string[] => all.filter((uri) => kindOf(uri) === kind);
    const nodeFiles = ofKind('nodeFiles');
    return (this.kept = {
      mains: ofKind('mains'),
      nodeFiles,
      byRoot: partedByRoot(nodeFiles),
      documents: ofKind('documents'),
    });
  }

  /** What a main.cf that was glanced at says of its systems and virtual machines. */
  glance(uri: string): MainGlance | undefined {
    return this.glances.get(uri);
  }

  isGlancedAt(uri: string): boolean {
    return this.glances.has(uri);
  }

  /** Glances at a main.cf, whatever a glance has shown before. */
  async glanceAt(uri: string): Promise<void> {
    const reading = await this.provider.read(uri, (real) => this.mayRead(real, uri));
    const isCluster = reading.state === 'read' && sniffCfText(reading.text) === 'vcs';
    this.glances.set(uri, isCluster ? glanceAtMain(uri, reading.text) : undefined);
  }

  private mayRead(real: string, found: string): boolean {
    return isInside(real, directoryOf(found)) || this.folders.some((folder) => isInside(real, folder));
  }

  private async walk(root: string, files: Set<string>): Promise<void> {
    let count = 0;
    for (let level = [root]; level.length > 0;) {
      if ((count += level.length) > MOST_FOLDERS) {
        this.limited = true;
        return;
      }
      const below: string[] = [];
      await allAtOnce(level, async (folder) => {
        await this.takeFiles(folder, files);
        for (const name of await this.provider.folders(folder))
          if (!PASSED_OVER.has(name)) below.push(resolvePath(`${folder}/`, name));
      });
      level = below;
    }
  }

  private async takeFiles(folder: string, files: Set<string>): Promise<void> {
    for (const name of await this.provider.list(folder))
      if (kindOf(name) !== undefined) files.add(resolvePath(`${folder}/`, name));
  }
}

function partedByRoot(nodeFiles: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byRoot = new Map<string, string[]>();
  for (const uri of nodeFiles) {
    const { root } = nodePlace(uri);
    const same = byRoot.get(root);
    if (same) same.push(uri);
    else byRoot.set(root, [uri]);
  }
  return byRoot;
}

type FoundKind = Exclude<keyof FoundByKind, 'byRoot'>;

function kindOf(path: string): FoundKind | undefined {
  if (/(?:^|\/)main\.cf$/.test(path)) return 'mains';
  if (path.endsWith('.xml')) return 'documents';
  return languageOfLineFile(path) === undefined ? undefined : 'nodeFiles';
}
