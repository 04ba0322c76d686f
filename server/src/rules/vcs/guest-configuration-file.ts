import type { ResourceDeclaration, Word } from '../../syntax/vcs/tree';
import { writtenValue } from '../effective-value';
import { directoriesAbove } from '../mount-points';

/** The file from which a virtual machine is defined. */
export interface GuestConfigurationFile {
  readonly word: Word;
  /** The directories above it, the nearest first. */
  readonly directories: readonly string[];
}

/** The file that a KVMGuest resource names for all systems; undefined where it names none by an absolute path. */
export function guestConfigurationFile(tree: ResourceDeclaration): GuestConfigurationFile | undefined {
  const word = tree.name && writtenValue(tree, 'GuestConfigFilePath')?.attribute?.value;
  if (word?.kind !== 'scalar' || !word.text.startsWith('/')) return undefined;
  return { word, directories: directoriesAbove(word.text) };
}
