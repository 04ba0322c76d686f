import { diskFiles } from '../disk-files';
import type { FileProvider, FileReading } from '../workspace/file-provider';
import type { AskedFile } from './asked-files';

/** An included file that could not be read. `refused`: it lies, by a link, where nothing may be read. */
export interface UnreadInclude {
  readonly uri: string;
  readonly reason: string;
  readonly refused: boolean;
}

/** The disk, on which each file is read once; the files asked for are at hand already. */
export class IncludedFiles implements FileProvider {
  private readonly readings = new Map<string, Promise<FileReading>>();
  private readonly lists = new Map<string, Promise<readonly string[]>>();
  private readonly unread = new Map<string, UnreadInclude>();

  constructor(asked: readonly AskedFile[]) {
    for (const { uri, text } of asked) this.readings.set(uri, Promise.resolve({ state: 'read', text }));
  }

  /** What could not be read so far. */
  get problems(): Iterable<UnreadInclude> {
    return this.unread.values();
  }

  /** Reads a file, or recalls what became of it. */
  read(uri: string, allowed: (uri: string) => boolean): Promise<FileReading> {
    let reading = this.readings.get(uri);
    if (reading === undefined) {
      reading = this.readFirst(uri, allowed);
      this.readings.set(uri, reading);
    }
    return reading;
  }

  /** Lists a directory, or recalls its list. */
  list(directoryUri: string): Promise<readonly string[]> {
    let names = this.lists.get(directoryUri);
    if (names === undefined) {
      names = diskFiles.list(directoryUri);
      this.lists.set(directoryUri, names);
    }
    return names;
  }

  /** The directories in a directory. */
  folders(directoryUri: string): Promise<readonly string[]> {
    return diskFiles.folders(directoryUri);
  }

  private async readFirst(uri: string, allowed: (uri: string) => boolean): Promise<FileReading> {
    let refused = false;
    const reading = await diskFiles.read(uri, (real) => {
      const may = allowed(real);
      refused = !may;
      return may;
    });
    if (reading.state === 'unreadable') this.unread.set(uri, { uri, reason: reading.reason, refused });
    return reading;
  }
}
