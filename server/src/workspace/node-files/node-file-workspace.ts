import type { ProductVersion } from '../../catalog/vcs/product-version';
import { isVxfendg, languageOfLineFile, type LineFileLanguage } from '../../protocol/line-file-identity';
import { allAtOnce } from '../all-at-once';
import type { FileProvider } from '../file-provider';
import type { RuleLevels } from '../rule-levels';
import { NO_SETTINGS, type SettingsOfFiles } from '../settings-of-files';
import { directoryOf, isInside, isOnDisk, resolvePath } from '../uri-paths';
import type { NodeFile, NodeFileKind, NodeFileReaders } from './node-file';

/** A folder with more files than this is not that of one node. */
const MOST_FILES = 1000;

/** What a file is, by its language and name. */
export function nodeFileKind(language: LineFileLanguage, uri: string): NodeFileKind {
  return language === 'vxfenmode' && isVxfendg(uri) ? 'vxfendg' : language;
}

/**
 * The files of nodes at hand: llttab, llthosts, gabtab, vxfenmode, ifcfg. A file is judged with those of its folder.
 * Their readers are loaded when the first file is settled; before that, no file has a tree.
 */
export class NodeFileWorkspace {
  private readonly open = new Map<string, { readonly kind: NodeFileKind; readonly text: string; file?: NodeFile }>();
  /** The names of all files in the folders that were read. */
  private readonly folders = new Map<string, ReadonlySet<string>>();
  /** The files of nodes in them, as they were read from disk, by address. */
  private readonly onDisk = new Map<string, NodeFile>();
  /** Files that could not be read: nobody tries again until they change. */
  private readonly unreadable = new Set<string>();
  /** Counts how often something that was read is out of date. */
  outdated = 0;
  /** Counts all changes of what is known. */
  revision = 0;
  private readers: NodeFileReaders | undefined;

  constructor(
    private readonly provider: FileProvider,
    private readonly loadReaders: () => Promise<NodeFileReaders>,
    private readonly ofFiles: SettingsOfFiles<ProductVersion> = NO_SETTINGS,
  ) {}

  /** The same files once more, to be changed without anybody noticing. */
  copy(): NodeFileWorkspace {
    const copy = new NodeFileWorkspace(this.provider, this.loadReaders, this.ofFiles);
    copy.readers = this.readers;
    for (const [uri, document] of this.open) copy.open.set(uri, document);
    for (const [uri, names] of this.folders) copy.folders.set(uri, names);
    for (const [uri, file] of this.onDisk) copy.onDisk.set(uri, file);
    return copy;
  }

  openDocument(uri: string, kind: NodeFileKind, text: string): void {
    this.open.set(uri, { kind, text });
    this.revision++;
  }

  closeDocument(uri: string): void {
    this.open.delete(uri);
    this.revision++;
    this.filesChanged([uri]);
  }

  /** Files were made, changed or removed on disk. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      const wasUnreadable = this.unreadable.delete(uri);
      if (!this.folders.delete(directoryOf(uri)) && !this.onDisk.has(uri) && !wasUnreadable) continue;
      this.onDisk.delete(uri);
      this.outdated++;
      this.revision++;
    }
  }

  /** The open file as it is now. */
  file(uri: string): NodeFile | undefined {
    const document = this.open.get(uri);
    if (document === undefined || this.readers === undefined) return undefined;
    return (document.file ??= read(this.readers, document.kind, uri, document.text));
  }

  /** The file as it is now: as an editor shows it, or as it was read from disk. */
  known(uri: string): NodeFile | undefined {
    return this.file(uri) ?? this.onDisk.get(uri);
  }

  /** Reads the folder of a file, unless it was read. Resolves to whether anything was read. */
  async load(uri: string): Promise<boolean> {
    const readers = (this.readers ??= await this.loadReaders());
    const folder = directoryOf(uri);
    if (!isOnDisk(uri) || this.folders.has(folder)) return false;
    await this.readFolder(folder, readers);
    return true;
  }

  /** Reads files that are neither open nor known. */
  async loadAll(uris: readonly string[]): Promise<void> {
    const unknown = uris.filter((uri) => !this.open.has(uri) && !this.onDisk.has(uri) && !this.unreadable.has(uri));
    if (unknown.length === 0) return;
    const readers = (this.readers ??= await this.loadReaders());
    await allAtOnce(unknown, (uri) => this.readFile(uri, readers));
  }

  /** The other files of a node in the folder of a file, open ones as they are now, by address. */
  beside(uri: string): readonly NodeFile[] {
    if (!isOnDisk(uri)) return [];
    const folder = `${directoryOf(uri).replace(/\/$/, '')}/`;
    const lies = (address: string): boolean =>
      address !== uri && address.startsWith(folder) && !address.includes('/', folder.length);
    return [...new Set([...this.onDisk.keys(), ...this.open.keys()].filter(lies))]
      .sort()
      .flatMap((address) => this.known(address) ?? []);
  }

  /** The names of all files in the folder of a file; undefined: nobody could look. */
  namesBeside(uri: string): ReadonlySet<string> | undefined {
    const names = this.folders.get(directoryOf(uri));
    return names === undefined || names.size === 0 ? undefined : names;
  }

  ruleLevels(uri: string): RuleLevels {
    return this.ofFiles.levels(uri);
  }

  version(uri: string): ProductVersion | undefined {
    return this.ofFiles.version(uri);
  }

  /** Reads the settings for a file and what lies beside it. Resolves to whether anything was read. */
  async settle(uri: string): Promise<boolean> {
    const first = this.readers === undefined;
    const read = await this.load(uri);
    const news = await this.ofFiles.settle(uri);
    return first || read || news;
  }

  private async readFolder(folder: string, readers: NodeFileReaders): Promise<void> {
    const names = await this.provider.list(folder);
    const ours = names.length > MOST_FILES ? [] : names;
    for (const name of ours) await this.readFile(resolvePath(`${folder}/`, name), readers);
    this.folders.set(folder, new Set(names));
  }

  private async readFile(uri: string, readers: NodeFileReaders): Promise<void> {
    const language = languageOfLineFile(uri);
    if (language === undefined) return;
    const reading = await this.provider.read(uri, (real) => isInside(real, directoryOf(uri)));
    if (reading.state === 'read') this.onDisk.set(uri, read(readers, nodeFileKind(language, uri), uri, reading.text));
    else {
      this.onDisk.delete(uri);
      this.unreadable.add(uri);
    }
    this.revision++;
  }
}

function read(readers: NodeFileReaders, kind: NodeFileKind, uri: string, text: string): NodeFile {
  return { kind, uri, text, tree: readers[kind](text) } as NodeFile;
}
