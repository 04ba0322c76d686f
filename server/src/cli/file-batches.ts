import { isInside, directoryOf, resolvePath } from '../workspace/uri-paths';
import type { FileProvider } from '../workspace/file-provider';
import type { AskedFile } from './asked-files';

/** So many documents of libvirt are at hand at once. */
const MOST_DOCUMENTS = 500;

/**
 * Parts the files so that those which may belong to one cluster stay together: one that includes another, directly or
 * over files that nobody asked for, or that lies beside a main.cf. Each part is judged by itself and forgotten, so a
 * folder of many clusters costs no more memory than its largest one. Order is kept.
 */
export async function fileBatches(
  files: readonly AskedFile[],
  folders: readonly string[],
  provider: FileProvider,
): Promise<AskedFile[][]> {
  const above = new Map<string, string>();
  const rootOf = (uri: string): string => {
    let root = uri;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    if (root !== uri) above.set(uri, root);
    return root;
  };
  const join = (one: string, other: string): void => {
    const [ours, theirs] = [rootOf(one), rootOf(other)];
    if (ours !== theirs) above.set(theirs, ours);
  };
  const mayRead = (uri: string): boolean => folders.some((folder) => isInside(uri, folder));

  const texts = new Map(files.filter(({ language }) => language === 'vcs').map(({ uri, text }) => [uri, text]));
  const followed = new Set(texts.keys());
  const follow = async (uri: string, text: string): Promise<void> => {
    const folder = directoryOf(uri);
    for (const name of includedNames(text)) {
      const target = resolvePath(folder, name);
      join(uri, target);
      if (followed.has(target) || !mayRead(target)) continue;
      followed.add(target);
      const reading = await provider.read(target, mayRead);
      if (reading.state === 'read') await follow(target, reading.text);
    }
  };
  for (const [uri, text] of texts) {
    const main = resolvePath(directoryOf(uri), 'main.cf');
    if (texts.has(main)) join(main, uri);
    await follow(uri, text);
  }

  const batches = new Map<string, AskedFile[]>();
  let documents = 0;
  for (const file of files) {
    const root = batchOf(file, rootOf, () => documents++);
    const batch = batches.get(root);
    if (batch) batch.push(file);
    else batches.set(root, [file]);
  }
  return [...batches.values()];
}

/** The name of the batch to which a file belongs. */
function batchOf({ language, uri }: AskedFile, rootOf: (uri: string) => string, count: () => number): string {
  if (language === 'vcs') return rootOf(uri);
  // Documents of libvirt have nothing to do with one another, but share the schemas, which are read once for a batch.
  if (language === 'libvirt-xml') return `libvirt ${String(Math.floor(count() / MOST_DOCUMENTS))}`;
  // The files of a node are judged with those of their folder.
  return `node ${directoryOf(uri)}`;
}

/** Every name behind the word `include`, in comments too: one too many only keeps files together needlessly. */
function includedNames(text: string): Set<string> {
  return new Set([...text.matchAll(/\binclude\s*"([^"\r\n]+)"/g)].map(([, name = '']) => name));
}
