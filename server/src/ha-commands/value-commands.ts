import type { ValueShape } from '../catalog/schema';
import { type ListItem, type Value, type Word } from '../syntax/vcs/tree';
import { listedPriorities } from '../workspace/system-priorities';
import { formsOf, isUpdatedByKey, type ListForms } from './list-form';
import { valueArgument } from './value-argument';

/** What a value is set for, as the words of a command. */
export interface ValueTarget {
  /** The words in front of the value: `hares -modify RESOURCE ATTRIBUTE`. */
  readonly head: readonly string[];
  readonly attribute: string;
  /** The words behind it: `-sys SYSTEM`. */
  readonly scope: readonly string[];
  /** What is known of the attribute. */
  readonly shapes: readonly ValueShape[];
  /** The text that stands for a word of the value; passwords may have to be left out. */
  readonly textOf: (word: Word) => string;
}

/** The commands that give an attribute its value, each as its words. */
export function valueCommands(value: Value, target: ValueTarget): string[][] {
  const { head, scope, textOf } = target;
  const command = (...values: string[]): string[] => [...head, ...values, ...scope];
  const argument = (word: Word | undefined): string => (word === undefined ? '' : valueArgument(textOf(word)));
  if (value.kind === 'scalar') return [command(argument(value))];
  const forms = formsOf(target.shapes);
  const byKey = isUpdatedByKey(target.attribute);
  const pairs = byKey || value.items.some(({ equals }) => equals) || (forms.association && !forms.list);
  if (value.items.length === 0) return byKey ? [] : [command('-delete', '-keys')];
  const items = pairs ? pairsOf(value.items, target, argument) : value.items.map(({ key }) => [argument(key)]);
  if (byKey) return items.map((item) => command('-update', ...item));
  if (isReadAlike(forms, pairs)) return [command(...items.flat())];
  // Nobody who reads `a b` behind the name of this attribute could tell a key with its value from two entries.
  const option = pairs && forms.list && !forms.association ? '-update' : '-add';
  return [command('-delete', '-keys'), ...items.map((item) => command(option, ...item))];
}

/** Whether all entries in one command are read as what they are. */
function isReadAlike(forms: ListForms, pairs: boolean): boolean {
  if (forms.scalar) return false;
  return pairs ? forms.association && !forms.list : forms.list && !forms.association;
}

/** Keys with their values; a number that a list leaves out is one more than the number before. */
function pairsOf(
  items: readonly ListItem[],
  { shapes }: ValueTarget,
  argument: (word: Word | undefined) => string,
): string[][] {
  const numbers = shapes.some(({ dataType, dimension }) => dimension === 'association' && dataType === 'int');
  if (!numbers) return items.map(({ key, value }) => [argument(key), argument(value)]);
  return listedPriorities(items).map(({ item, priority, counted }) => [
    argument(item.key),
    counted && priority !== undefined ? valueArgument(String(priority)) : argument(item.value),
  ]);
}
