import type { FileProvider } from '../../server/src/workspace/file-provider';

/** A file system in memory: texts by URI. */
export function memoryFiles(texts: ReadonlyMap<string, string>): FileProvider {
  return {
    read(uri, allowed) {
      const text = allowed(uri) ? texts.get(uri) : undefined;
      return Promise.resolve(text === undefined ? { state: 'missing' } : { state: 'read', text });
    },
    list(directory) {
      const prefix = `${directory}/`;
      const names = [...texts.keys()].filter(
        (uri) => uri.startsWith(prefix) && !uri.slice(prefix.length).includes('/'),
      );
      return Promise.resolve(names.map((uri) => uri.slice(prefix.length)));
    },
    folders(directory) {
      const prefix = `${directory}/`;
      const below = [...texts.keys()].filter((uri) => uri.startsWith(prefix)).map((uri) => uri.slice(prefix.length));
      return Promise.resolve([
        ...new Set(below.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '')),
      ]);
    },
  };
}
