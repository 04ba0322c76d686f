/** What became of reading a file. */
export type FileReading =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'missing' }
  /** Binary, not UTF-8, too large, or the system refuses. */
  | { readonly state: 'unreadable'; readonly reason: string };

/**
 * The only way in which the core reaches files; every entry hands in its own. Addresses are URIs as text.
 */
export interface FileProvider {
  /**
   * Reads a file as UTF-8 text without byte order mark. Never rejects. `allowed` is asked once more about the real place
   * of the file, so that a link does not lead out of the folders that may be read.
   */
  read(uri: string, allowed: (uri: string) => boolean): Promise<FileReading>;
  /** The names of the files in a directory; empty if there is none. Never rejects. */
  list(directoryUri: string): Promise<readonly string[]>;
  /** The names of the directories in a directory, links to such left out; empty if there is none. Never rejects. */
  folders(directoryUri: string): Promise<readonly string[]>;
}

/** A provider that has no files: everything is missing, as in a browser without a file system. */
export const noFiles: FileProvider = {
  read: () => Promise.resolve({ state: 'missing' }),
  list: () => Promise.resolve([]),
  folders: () => Promise.resolve([]),
};
