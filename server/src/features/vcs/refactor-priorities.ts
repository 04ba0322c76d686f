import { type ListItem, itemsOf } from '../../syntax/vcs/tree';
import { listedPriorities } from '../../workspace/system-priorities';
import type { RefactoringPlace } from './refactoring-place';
import type { PlacedEdit, Refactoring } from '../shared/refactoring';

/** The systems of a SystemList numbered in the order in which they stand, or put in the order of their numbers. */
export function priorityRefactorings(place: RefactoringPlace): Refactoring[] {
  const { block, attribute } = place;
  if (block.kind !== 'group' || attribute?.name.text !== 'SystemList' || attribute.broken) return [];
  const items = itemsOf(attribute.value);
  if (items.length < 2 || attribute.value?.kind !== 'list' || items.some(({ separated }) => !separated)) return [];
  return [...numberInOrder(place, items), ...sortByNumber(place, items)];
}

function numberInOrder(place: RefactoringPlace, items: readonly ListItem[]): Refactoring[] {
  // The title would promise too little where there is nothing but numbers to write.
  if (items.some(({ equals, value }) => equals && value === undefined)) return [];
  const edits = items.flatMap((item, index): PlacedEdit[] => {
    const text = String(index);
    if (item.value) return item.value.text === text ? [] : [place.replace(item.value, text)];
    const { end } = place.range(item.key);
    return [place.at({ start: end, end }, ` = ${text}`)];
  });
  return edits.length === 0 ? [] : [{ title: 'Number the systems from 0 in this order', edits }];
}

function sortByNumber(place: RefactoringPlace, items: readonly ListItem[]): Refactoring[] {
  const listed = listedPriorities(items);
  // A system without a number would get another one in another place.
  if (listed.some(({ priority, counted }) => counted || priority === undefined)) return [];
  const sorted = [...listed].sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0));
  const edits = sorted.flatMap(({ item }, index): PlacedEdit[] => {
    const there = items[index];
    if (there === undefined || there === item) return [];
    const moved = { first: item.key.first, last: (item.value ?? item.key).last };
    return [place.replace({ first: there.key.first, last: (there.value ?? there.key).last }, place.written(moved))];
  });
  // A comment inside of an item would be copied with it.
  const isPlain = items.every(
    ({ key, value }) => !/[/#]/.test(place.written({ first: key.first, last: (value ?? key).last })),
  );
  return edits.length === 0 || !isPlain ? [] : [{ title: 'Sort the systems by priority', edits }];
}
