import { isPlainName, quoted } from '../../syntax/vcs/quoting';
import { itemsOf, type Word } from '../../syntax/vcs/tree';
import type { RefactoringPlace } from './refactoring-place';
import type { Refactoring } from '../shared/refactoring';
import { definitionOf } from './word-meaning';

/** All texts of a list in quotes, or all that need none without. */
export function quoteRefactorings(place: RefactoringPlace): Refactoring[] {
  const { cluster, block, attribute } = place;
  if (attribute?.value?.kind !== 'list' || attribute.broken) return [];
  const dataType = definitionOf(cluster, block, attribute.name.text)?.shape.dataType;
  // Numbers stand without quotes, and of an attribute that nobody knows nobody knows what it holds.
  if (dataType !== 'str' && dataType !== 'keylist') return [];
  const items = itemsOf(attribute.value);
  const pairs = items.some(({ equals }) => equals);
  const words = items.flatMap(({ key, value }): Word[] => (pairs ? (value ? [value] : []) : [key]));
  const bare = words.filter((word) => !word.quoted && word.text !== '');
  const needless = words.filter((word) => word.quoted && isPlainName(word.text));
  const found: Refactoring[] = [];
  if (bare.length > 0)
    found.push({
      title: 'Put all values in quotes',
      edits: bare.map((word) => place.replace(word, quoted(word.text))),
    });
  if (needless.length > 0)
    found.push({
      title: 'Remove needless quotes',
      edits: needless.map((word) => place.replace(word, word.text)),
    });
  return found;
}
