import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfName } from './file-language';
import { IgnoredPaths } from './ignored-paths';

/** A file found below a folder that the user named. */
export interface FoundFile {
  /** As it is shown: what the user wrote for the folder, and the way from there. */
  readonly shown: string;
  readonly path: string;
}

/** A file or directory that could not be read, and why. */
export interface Unreadable {
  readonly shown: string;
  readonly error: unknown;
}

interface Folder extends FoundFile {
  readonly ignored: IgnoredPaths;
}

/**
 * The files below a folder whose name admits one of our languages, in the order of their paths. Git's ignored files,
 * `.git` and `node_modules` are left out. `visited` holds the real places of directories: each is looked into once, a
 * link to it included.
 */
export function findFiles(
  shown: string,
  path: string,
  visited: Set<string>,
): { readonly files: FoundFile[]; readonly unreadable: Unreadable[] } {
  const files: FoundFile[] = [];
  const unreadable: Unreadable[] = [];
  const linked: Folder[] = [];
  const prefix = shown === '.' ? '' : shown.endsWith('/') ? shown : `${shown}/`;

  const walk = ({ shown: prefix, path, ignored: outer }: Folder): void => {
    let entries: Dirent[];
    try {
      const real = realpathSync(path);
      if (visited.has(real)) return;
      visited.add(real);
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ shown: prefix.replace(/(?<=.)\/$/, '') || shown, error });
      return;
    }
    const ignored = outer.enter(path);
    for (const entry of entries) {
      const below = { shown: prefix + entry.name, path: join(path, entry.name) };
      const kind = kindOf(entry, below.path);
      if (kind === 'other' || ignored.has(below.path, kind === 'directory')) continue;
      if (kind === 'directory') {
        if (entry.name === '.git' || entry.name === 'node_modules') continue;
        const folder = { shown: `${below.shown}/`, path: below.path, ignored };
        // A directory is shown by its own name rather than by that of a link to it.
        if (entry.isSymbolicLink()) linked.push(folder);
        else walk(folder);
      } else if ((languageOfName(below.path)?.by ?? 'backup') !== 'backup') files.push(below);
    }
  };

  walk({ shown: prefix, path, ignored: IgnoredPaths.above(path) });
  for (let next = linked.shift(); next; next = linked.shift()) walk(next);
  files.sort((one, other) => comparePaths(one.shown, other.shown));
  return { files, unreadable };
}

/** A link that leads nowhere counts as a file: reading it says what is wrong. */
function kindOf(entry: Dirent, path: string): 'file' | 'directory' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const target = statSync(path);
    return target.isFile() ? 'file' : target.isDirectory() ? 'directory' : 'other';
  } catch {
    return 'file';
  }
}

/** The files of a folder before those of its folders, each by name. */
function comparePaths(one: string, other: string): number {
  const ours = one.split('/');
  const theirs = other.split('/');
  for (let index = 0; ; index++) {
    const lastOfOurs = index === ours.length - 1;
    const lastOfTheirs = index === theirs.length - 1;
    if (lastOfOurs !== lastOfTheirs) return lastOfOurs ? -1 : 1;
    const mine = ours[index] ?? '';
    const yours = theirs[index] ?? '';
    if (mine !== yours) return mine < yours ? -1 : 1;
    if (lastOfOurs) return 0;
  }
}
