import type { ListItem } from '../syntax/vcs/tree';

/** A system of a SystemList with the priority that it has. */
export interface ListedPriority {
  readonly item: ListItem;
  /** Undefined where the number, or one before it that was to be counted on, cannot be read. */
  readonly priority: number | undefined;
  /** The list does not give it: it is one more than the number before. */
  readonly counted: boolean;
}

/** The priorities of a SystemList in the order in which its systems are written. */
export function listedPriorities(items: readonly ListItem[]): ListedPriority[] {
  let before: number | undefined = -1;
  return items.map((item) => {
    const { value, equals } = item;
    const counted = value === undefined && !equals;
    if (counted) before = before === undefined ? undefined : before + 1;
    else before = value !== undefined && /^-?\d+$/.test(value.text) ? Number(value.text) : undefined;
    return { item, priority: before, counted };
  });
}

/**
 * The systems with the priorities 0, 1, 2 … that leave their order as it is: by their priorities now, and of equal ones the
 * one first that is written first. Undefined where a priority cannot be read or a system stands twice.
 */
export function renumbered(items: readonly ListItem[]): ReadonlyMap<ListItem, number> | undefined {
  const listed = listedPriorities(items);
  if (listed.some(({ priority }) => priority === undefined)) return undefined;
  if (new Set(items.map(({ key }) => key.text)).size < items.length) return undefined;
  const order = [...listed].sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0));
  return new Map(order.map(({ item }, index) => [item, index]));
}
