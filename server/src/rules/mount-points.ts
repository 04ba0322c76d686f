import type { ResourceDeclaration, Word } from '../syntax/vcs/tree';
import { KeptIndex } from '../workspace/kept-index';
import { readingOfResources } from '../workspace/kept-reading';
import { scalarWord } from './scalar-word';

/** The types of the resources that mount something on a directory. */
export const MOUNT_TYPES = ['Mount', 'CFSMount'] as const;

/** Where a resource mounts something, without a slash at the end, and where that is written. */
export interface MountPoint {
  readonly tree: ResourceDeclaration;
  readonly path: string;
  readonly word: Word;
}

/** The directory of a mount; undefined where it differs from system to system, cannot be read, or is no absolute path. */
export function mountPointOf(tree: ResourceDeclaration): MountPoint | undefined {
  const word = scalarWord(tree, 'MountPoint');
  if (!word?.text.startsWith('/') || tree.name === undefined) return undefined;
  return { tree, path: word.text.replace(/\/+$/, '') || '/', word };
}

/** The mount points of a whole cluster, by directory. */
export const mountPointsByPath = new KeptIndex(readingOfResources(MOUNT_TYPES, mountPointOf), ({ value }) => [
  value.path,
]);

/** The directories above a path, the nearest first, without the root. */
export function directoriesAbove(path: string): string[] {
  const above: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) above.push(path.slice(0, end));
  return above;
}
