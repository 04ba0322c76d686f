import type { FixEdit } from '../../../engine/rule';
import type { Block, ListItem, Word } from '../../../syntax/vcs/tree';

/** The items in the order of the keys, or undefined if they already are, or if a key stands twice or is unknown. */
export function itemsInOrder(items: readonly ListItem[], order: readonly string[]): readonly ListItem[] | undefined {
  const ranks = items.map((item) => order.indexOf(item.key.text));
  if (ranks.includes(-1) || new Set(ranks).size < ranks.length) return undefined;
  if (ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? -1))) return undefined;
  return [...items].sort((one, other) => order.indexOf(one.key.text) - order.indexOf(other.key.text));
}

/** Puts the keys and values of `sorted` in the places of `items`; layout, separators and comments stay. */
export function moveItems(tree: Block, items: readonly ListItem[], sorted: readonly ListItem[]): readonly FixEdit[] {
  return items.flatMap((item, at) => {
    const moved = sorted[at];
    if (moved === undefined || moved === item || !item.value || !moved.value) return [];
    return [
      { tree, span: item.key, how: 'replace', text: asWritten(moved.key) },
      { tree, span: item.value, how: 'replace', text: asWritten(moved.value) },
    ] as const;
  });
}

function asWritten({ text, quoted }: Word): string {
  return quoted ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}
