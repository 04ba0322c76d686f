import { type Connection, DidChangeWatchedFilesNotification, type Disposable, WatchKind } from 'vscode-languageserver';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Projects } from '../workspace/projects';
import { directoryOf } from '../workspace/uri-paths';

/**
 * Has the client watch the settings and the data files that are in use: data files have names of their own, so nobody could
 * watch them before. Call it whenever settings may have been read.
 */
export function dataWatcher(connection: Connection, projects: Projects): (client: ClientCapabilities) => void {
  let watched = '';
  let registration: Promise<Disposable> | undefined;
  return (client) => {
    const { dynamicRegistration, relativePatternSupport } = client.workspace?.didChangeWatchedFiles ?? {};
    if (!dynamicRegistration || !relativePatternSupport) return;
    const files = projects.all().flatMap(({ uri, dataFiles }) => [uri, ...dataFiles]);
    if (files.join('\n') === watched) return;
    watched = files.join('\n');
    const before = registration;
    registration = connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: files.map((uri) => ({
        globPattern: {
          baseUri: directoryOf(uri),
          pattern: escapedGlob(decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))),
        },
        kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete,
      })),
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
