import type { Attribute, ListItem, Value } from '../syntax/vcs/tree';

/** Whether two attributes say the same: one of them may go, whichever it is. */
export function saysTheSame(one: Attribute, other: Attribute): boolean {
  return (
    one.name.text === other.name.text &&
    one.system?.text === other.system?.text &&
    one.modifier === other.modifier &&
    one.dataType?.text === other.dataType?.text &&
    one.dimension === other.dimension &&
    sameValue(one.value, other.value)
  );
}

/** Whether two items of a list say the same. */
export function sameItem(one: ListItem, other: ListItem): boolean {
  return one.key.text === other.key.text && one.equals === other.equals && one.value?.text === other.value?.text;
}

function sameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.kind === 'scalar' || other.kind === 'scalar')
    return one.kind === 'scalar' && other.kind === 'scalar' && one.text === other.text;
  return (
    one.items.length === other.items.length &&
    one.items.every((item, index) => {
      const twin = other.items[index];
      return twin !== undefined && sameItem(item, twin);
    })
  );
}
