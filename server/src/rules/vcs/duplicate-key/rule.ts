import type { DeclarationRule, Severity } from '../../../engine/rule';
import { BLOCK_KINDS, isBlock, type ListItem, type ListValue } from '../../../syntax/vcs/tree';
import { definitionOf } from '../../../workspace/attribute-definition';
import type { AttributeDefinition, ResourceType } from '../../../workspace/resource-type';
import { hidesValue } from '../../../workspace/secret-attribute';
import { basisOf, catalogName } from '../../definition-certainty';
import { sameItem } from '../../same-attribute';

type Data = {
  attribute: string;
  key: string;
  pairs: boolean;
  basis: 'types-file' | 'catalog' | 'unconfirmed';
  source: string | undefined;
};

/** A value that stands twice in a keylist, or a key that has two values in an association. */
export const duplicateKey: DeclarationRule<Data> = {
  id: 'duplicate-key',
  title: 'Key given twice in one list',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: BLOCK_KINDS,
  attributes: ({ list }) => list,
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const attribute of tree.attributes) {
      const { value, broken, name } = attribute;
      if (broken || value?.kind !== 'list' || value.items.length < 2) continue;
      const repeated = repeatedItems(value);
      if (repeated.length === 0) continue;
      const definition = definitionOf(tree, attribute, type);
      const ruling = judge(value, definition, type);
      if (ruling === undefined) continue;
      for (const { item, first } of repeated) {
        // A password that falls apart at its blanks looks like keys.
        if (!item.equals && hidesValue(name.text)) continue;
        report(
          { tree, span: item.key },
          {
            attribute: name.text,
            key: item.key.text,
            pairs: ruling.pairs,
            basis: ruling.basis,
            source: definition?.source,
          },
          {
            severity: ruling.severity,
            related: [{ tree, span: first.key, message: `"${item.key.text}" is first given here.` }],
          },
        );
      }
    }
  },
  message: ({ attribute, key, pairs, basis, source }) =>
    (pairs
      ? `"${attribute}" gives the key "${key}" twice; only one of its values can hold, and which one no page says.`
      : `"${key}" stands twice in "${attribute}". ${sayKeylist(basis, source)}`) + ' Delete the one that is not meant.',
  fix({ tree, span }) {
    const list = (isBlock(tree) ? tree.attributes : []).find(
      ({ first, last }) => first <= span.first && span.last <= last,
    )?.value;
    if (list?.kind !== 'list') return [];
    const index = list.items.findIndex(({ key }) => key.first === span.first);
    const item = list.items[index];
    const before = list.items[index - 1];
    // Both say the same, so either may go, and nothing is lost; with anything but the comma in front of it, it stays.
    if (!item || !before || !list.items.some((other, at) => at < index && sameItem(other, item))) return [];
    const comma = item.key.first - 1;
    if (!item.separated || lastToken(before) !== comma - 1) return [];
    const removed = { first: comma, last: lastToken(item) };
    return [
      {
        title: `Remove the second "${item.key.text}"`,
        safe: true,
        edits: [{ tree, span: removed, how: 'remove', text: '' }],
      },
    ];
  },
};

function repeatedItems({ items }: ListValue): { item: ListItem; first: ListItem }[] {
  const seen = new Map<string, ListItem>();
  const repeated: { item: ListItem; first: ListItem }[] = [];
  for (const item of items) {
    const first = seen.get(item.key.text);
    if (first) repeated.push({ item, first });
    else seen.set(item.key.text, item);
  }
  return repeated;
}

interface Ruling {
  readonly pairs: boolean;
  readonly basis: Data['basis'];
  readonly severity: Severity;
}

/** What two equal keys mean in the list; undefined where they may be right. */
function judge(
  list: ListValue,
  definition: AttributeDefinition | undefined,
  type: ResourceType | undefined,
): Ruling | undefined {
  if (definition === undefined) {
    // Only an association has pairs, whoever defines it.
    const pairs = list.items.every(({ equals }) => equals) && type?.authority !== 'user';
    return pairs ? { pairs, basis: 'unconfirmed', severity: 'warning' } : undefined;
  }
  const shapes = [definition.shape, ...definition.alternatives];
  if (shapes.some(({ dimension }) => dimension === 'vector')) return undefined;
  const basis = basisOf(definition);
  if (shapes.some(({ dimension }) => dimension === 'association')) return { pairs: true, basis, severity: 'warning' };
  if (!shapes.some(({ dimension }) => dimension === 'keylist') || list.items.some(({ equals }) => equals))
    return undefined;
  // That the strings of a keylist are unique is the product's own rule; that it is a keylist has to be sure as well.
  const sure =
    basis === 'types-file' ||
    (basis === 'catalog' && definition.confidence === 'high' && definition.source === undefined);
  return { pairs: false, basis, severity: sure ? 'error' : basis === 'catalog' ? 'warning' : 'hint' };
}

function sayKeylist(basis: Data['basis'], source: string | undefined): string {
  return basis === 'unconfirmed'
    ? `If it is a keylist, as ${catalogName(source)} believes, each value may stand there only once.`
    : source !== undefined
      ? `By ${catalogName(source)} it is a keylist, in which each value may stand only once.`
      : 'It is a keylist, in which each value may stand only once: VCS rejects the second one.';
}

function lastToken({ key, value }: ListItem): number {
  return (value ?? key).last;
}
