import type { FileProvider } from '../file-provider';
import type { RuleLevels } from '../rule-levels';
import { NO_SETTINGS, type SettingsOfFiles } from '../settings-of-files';
import { directoryOf, isInside, isOnDisk, resolvePath } from '../uri-paths';
import type { TextChange } from '../vcs-file';
import type { ControllerModel } from './controller-model';
import { ControllersBeside } from './controllers-beside';
import { schemaVersion } from './installed-version';
import { type LibvirtDocument, readLibvirtDocument, rereadLibvirtDocument } from './libvirt-document';
import { LibvirtSchemas, type SchemaSource } from './libvirt-schemas';

/** How documents of libvirt are to be judged. */
export interface LibvirtSettings {
  /** Where the schemas are: our own, a directory as URI, or the usual places of an installation. */
  readonly schemas: 'auto' | 'embedded' | { readonly directory: string };
  /** The version of libvirt that the documents are for, such as `9.0.0`; undefined: nobody says so. */
  readonly version: string | undefined;
  /** The version that outranks what the settings of single files say: that of the command line. */
  readonly versionOfAll?: string | undefined;
}

/** Where an installation keeps its schemas. */
const USUAL_PLACES = ['file:///usr/share/libvirt/schemas', 'file:///usr/local/share/libvirt/schemas'];

/** The documents of libvirt at hand, and the schemas by which they are judged. */
export class LibvirtWorkspace {
  private readonly open = new Map<string, LibvirtDocument>();
  /** The documents that a copy knows as well: none of their elements may change. */
  private readonly shared = new Set<string>();
  /** Documents that were read from disk because others speak of them; undefined: there is none. */
  private readonly onDisk = new Map<string, LibvirtDocument | undefined>();
  /** Counts how often something that was read from disk is out of date. */
  outdated = 0;
  private schemas: LibvirtSchemas;
  private sought = false;
  private readonly beside: ControllersBeside;

  constructor(
    private readonly provider: FileProvider,
    private readonly embedded: SchemaSource | undefined,
    private settings: LibvirtSettings = { schemas: 'auto', version: undefined },
    private readonly ofFiles: SettingsOfFiles<string> = NO_SETTINGS,
  ) {
    this.schemas = new LibvirtSchemas(embedded);
    this.beside = new ControllersBeside(provider, this.open);
  }

  /** The version of libvirt that a document is for, where somebody says so. */
  versionFor(uri: string): string | undefined {
    const { version, versionOfAll } = this.settings;
    return versionOfAll ?? this.ofFiles.version(uri) ?? version;
  }

  /** The schemas by which documents are judged now. */
  get currentSchemas(): LibvirtSchemas {
    return this.schemas;
  }

  /** The same documents once more, to be changed without anybody noticing. */
  copy(): LibvirtWorkspace {
    const copy = new LibvirtWorkspace(this.provider, this.embedded, this.settings, this.ofFiles);
    copy.schemas = this.schemas;
    copy.sought = true;
    for (const [uri, document] of this.open) {
      copy.open.set(uri, document);
      copy.shared.add(uri);
      this.shared.add(uri);
    }
    return copy;
  }

  configure(settings: LibvirtSettings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.settings)) return;
    this.settings = settings;
    this.sought = false;
  }

  openDocument(uri: string, text: string): void {
    if (!this.open.has(uri)) this.beside.forget(uri);
    this.open.set(uri, readLibvirtDocument(uri, text, this.schemas));
    this.shared.delete(uri);
  }

  /** The text of an open document has changed, in one stretch if `change` says where. */
  changeDocument(uri: string, text: string, change?: TextChange): void {
    const document = this.open.get(uri);
    if (document === undefined || change === undefined || this.shared.has(uri)) this.openDocument(uri, text);
    else this.open.set(uri, rereadLibvirtDocument(document, text, change, this.schemas));
  }

  closeDocument(uri: string): void {
    this.open.delete(uri);
    this.shared.delete(uri);
    this.beside.forget(uri);
    this.forget(uri);
  }

  document(uri: string): LibvirtDocument | undefined {
    return this.open.get(uri);
  }

  /** The document as it is now: as an editor shows it, or as it was read from disk. */
  known(uri: string): LibvirtDocument | undefined {
    return this.open.get(uri) ?? this.onDisk.get(uri);
  }

  /** Reads a document from disk, unless it is at hand. Resolves to whether anything was read. */
  async load(uri: string): Promise<boolean> {
    if (this.open.has(uri) || this.onDisk.has(uri) || !isOnDisk(uri)) return false;
    const reading = await this.provider.read(uri, (real) => isInside(real, directoryOf(uri)));
    this.onDisk.set(uri, reading.state === 'read' ? readLibvirtDocument(uri, reading.text, this.schemas) : undefined);
    return true;
  }

  private forget(uri: string): void {
    // Where an open document is closed, what is on disk was not read yet.
    this.onDisk.delete(uri);
    this.outdated++;
  }

  /** The controllers that stand alone in files beside a document. */
  controllersBeside(uri: string): readonly ControllerModel[] {
    return this.beside.of(uri);
  }

  /** Files were made, changed or removed: what lies beside documents may be something else now. */
  filesChanged(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.beside.forget(uri);
      if (this.onDisk.has(uri)) this.forget(uri);
    }
  }

  /** The folders with files that count for documents without being open. */
  foldersRead(): Iterable<string> {
    return new Set([...this.beside.folders(), ...[...this.onDisk.keys()].map(directoryOf)]);
  }

  /** What the settings make of rules in the findings of a file. */
  ruleLevels(uri: string): RuleLevels {
    return this.ofFiles.levels(uri);
  }

  /** Reads the settings for a file, and the installed schemas if that was not done yet. Resolves to whether anything is other than before. */
  async settle(uri: string): Promise<boolean> {
    const news = await this.ofFiles.settle(uri);
    const schemas = await this.settleSchemas();
    const document = this.open.get(uri);
    const beside = document !== undefined && (await this.beside.settle(document));
    return schemas || beside || news;
  }

  private async settleSchemas(): Promise<boolean> {
    if (this.sought) return false;
    this.sought = true;
    const before = this.schemas;
    const source = await this.findSource();
    if (source === this.embedded && before.origin === source?.origin) return false;
    this.schemas = new LibvirtSchemas(source);
    for (const [uri, { text }] of this.open) this.openDocument(uri, text);
    return true;
  }

  private async findSource(): Promise<SchemaSource | undefined> {
    const { schemas } = this.settings;
    if (schemas === 'embedded') return this.embedded;
    const places = schemas === 'auto' ? USUAL_PLACES : [schemas.directory];
    for (const place of places) {
      const files = await this.readDirectory(place);
      if (files.size === 0) continue;
      const version = await schemaVersion(this.provider, place, files.values());
      return { origin: 'installed', files: (name) => files.get(name), version };
    }
    return this.embedded;
  }

  /** The texts of all schema files in a directory, by name; none unless one of them is that of domains. */
  private async readDirectory(directory: string): Promise<ReadonlyMap<string, string>> {
    const names = (await this.provider.list(directory)).filter((name) => name.endsWith('.rng'));
    if (!names.includes('domain.rng')) return new Map();
    const readings = await Promise.all(
      names.map(async (name) => {
        const reading = await this.provider.read(resolvePath(`${directory}/`, name), () => true);
        return [name, reading] as const;
      }),
    );
    return new Map(readings.flatMap(([name, reading]) => (reading.state === 'read' ? [[name, reading.text]] : [])));
  }
}
