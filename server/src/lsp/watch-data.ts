import { type Connection, DidChangeWatchedFilesNotification, type Disposable, WatchKind } from 'vscode-languageserver';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Services } from '../server';
import { directoryOf } from '../workspace/uri-paths';

/**
 * Has the client watch the settings and the data files that are in use, and the folders in which documents of libvirt were
 * read beside others: nobody could know them before. Call it whenever files may have been read.
 */
export function dataWatcher(
  connection: Connection,
  { projects, foldersRead }: Pick<Services, 'projects' | 'foldersRead'>,
): (client: ClientCapabilities) => void {
  let watched = '';
  let registration: Promise<Disposable> | undefined;
  return (client) => {
    const { dynamicRegistration, relativePatternSupport } = client.workspace?.didChangeWatchedFiles ?? {};
    if (!dynamicRegistration || !relativePatternSupport) return;
    const files = projects.all().flatMap(({ uri, dataFiles }) => [uri, ...dataFiles]);
    const folders = [...foldersRead()].sort();
    const all = [...files, '', ...folders].join('\n');
    if (all === watched) return;
    watched = all;
    const before = registration;
    registration = connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...files.map((uri) => ({
          baseUri: directoryOf(uri),
          pattern: escapedGlob(decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))),
        })),
        ...folders.map((folder) => ({ baseUri: folder, pattern: '*.xml' })),
      ].map((globPattern) => ({ globPattern, kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete })),
    });
    void before?.then((old) => {
      old.dispose();
    });
  };
}

/** A file name as a pattern that matches nothing else. */
function escapedGlob(name: string): string {
  return name.replace(/[*?[\]{}]/g, '[$&]');
}
