import type { DeclarationRule, FixEdit } from '../../../engine/rule';
import { BLOCK_KINDS, isBlock, type ListItem, type ListValue, type Word } from '../../../syntax/vcs/tree';

type Data = { attribute: string; count: number };

/** Values of a list with nothing but white space between them. */
export const missingSeparator: DeclarationRule<Data> = {
  id: 'missing-separator',
  title: 'List without a comma between two values',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: BLOCK_KINDS,
  attributes: ({ list }) => list,
  check({ tree }, report) {
    if (!isBlock(tree)) return;
    for (const { name, value, broken } of tree.attributes) {
      if (broken || value?.kind !== 'list') continue;
      const gaps = wordsBeforeGaps(value);
      const [first] = gaps;
      if (first) report({ tree, span: first }, { attribute: name.text, count: gaps.length });
    }
  },
  message: ({ attribute, count }) =>
    (count === 1
      ? `There is no comma behind this value of "${attribute}".`
      : `There is no comma behind this value of "${attribute}", nor behind ${String(count - 1)} more of its values.`) +
    ' VCS may read the values on both sides as one or reject the file. Separate the values by commas.',
  fix({ tree, span }) {
    const attributes = isBlock(tree) ? tree.attributes : [];
    const list = attributes.find(({ first, last }) => first <= span.first && span.last <= last)?.value;
    if (list?.kind !== 'list') return [];
    const edits = wordsBeforeGaps(list).map((word): FixEdit => ({ tree, span: word, how: 'after', text: ',' }));
    return [{ title: edits.length === 1 ? 'Add ","' : 'Add the missing commas', safe: false, edits }];
  },
};

/** The words behind which a separator is missing. */
function wordsBeforeGaps({ items }: ListValue): readonly Word[] {
  if (items.every(({ separated }) => separated)) return [];
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    return item.separated || before === undefined ? [] : [lastWord(before)];
  });
}

function lastWord(item: ListItem): Word {
  return item.value ?? item.key;
}
