import type { FileReport } from '../engine/checker';
import type { TextChange } from '../workspace/vcs-file';

/** What can be done with documents of one language. Plain functions over addresses and offsets; nothing here knows a protocol. */
export interface Language {
  readonly id: string;
  openDocument(uri: string, text: string): void;
  /** `change` says where the text differs; without it the whole text is read. */
  changeDocument(uri: string, text: string, change?: TextChange): void;
  closeDocument(uri: string): void;
  /** Files were made, changed or removed on disk. */
  filesChanged(uris: readonly string[]): void;
  /** Reads what the document needs of other files. Resolves to whether anything was read. */
  settle(uri: string): Promise<boolean>;
  /** What is to be said about the document, by what was read so far. */
  check(uri: string): FileReport;
}
