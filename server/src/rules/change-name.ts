import type { Fix, Place } from '../engine/rule';
import { quotedString } from '../syntax/vcs/quoting';

/**
 * The repair of a misspelt name: the name that was probably meant in its place, in quotes where it needs them. None where
 * no name is near. Never safe: somebody has to look whether it is the one.
 */
export function changeName({ tree, span }: Place, nearest: string | undefined, written = quotedString): readonly Fix[] {
  if (nearest === undefined) return [];
  return [
    { title: `Change to "${nearest}"`, safe: false, edits: [{ tree, span, how: 'replace', text: written(nearest) }] },
  ];
}
