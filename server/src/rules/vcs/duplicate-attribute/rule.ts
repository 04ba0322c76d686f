import type { DeclarationRule, Fix } from '../../../engine/rule';
import { type Attribute, BLOCK_KINDS, isBlock, type Span } from '../../../syntax/vcs/tree';
import { saysTheSame } from '../../same-attribute';

type Data = { attribute: string; system: string | undefined };

/** An attribute that has a value, or a value for the system, already further up in the block. */
export const duplicateAttribute: DeclarationRule<Data> = {
  id: 'duplicate-attribute',
  title: 'Attribute given twice in one block',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: BLOCK_KINDS,
  check({ tree }, report) {
    if (!isBlock(tree) || tree.kind === 'snmp' || tree.attributes.length < 2) return;
    const seen = tree.attributes.length > FEW ? new Map<string, Attribute>() : undefined;
    for (let index = 0; index < tree.attributes.length; index++) {
      const attribute = tree.attributes[index] as Attribute;
      if (attribute.broken) continue;
      const { name, system } = attribute;
      const first = seen ? firstIn(seen, attribute) : firstOf(tree.attributes, index);
      if (first === undefined) continue;
      const last = system?.last ?? name.last;
      const related = [{ tree, span: first.name, message: `"${name.text}" is first given here.` }];
      report({ tree, span: { first: name.first, last } }, { attribute: name.text, system: system?.text }, { related });
    }
  },
  message: ({ attribute, system }) =>
    `"${attribute}" is given ${system === undefined ? 'twice in this block' : `twice for "${system}"`}. ` +
    'Only one of the values can hold, and VCS does not load the configuration. Keep the right one and delete the other.',
  fix({ tree, span }) {
    const attributes = isBlock(tree) ? tree.attributes : [];
    const index = attributes.findIndex(({ name }) => name.first === span.first);
    const second = attributes[index];
    const first = firstOf(attributes, index);
    if (first === undefined || second === undefined) return [];
    const remove = (attribute: Attribute, title: string, safe: boolean): Fix => ({
      title,
      safe,
      edits: [{ tree, span: withSemicolon(attribute), how: 'remove', text: '' }],
    });
    // Where both say the same nothing is lost; else somebody has to know which one is right.
    if (saysTheSame(first, second)) {
      // In a block with other mistakes nobody can be sure what belongs to what.
      const safe = tree.problems.length === 0;
      return [remove(second, `Remove the second "${second.name.text}"`, safe)];
    }
    return [remove(second, 'Keep the first value', false), remove(first, 'Keep this value', false)];
  },
};

function withSemicolon({ first, last, semicolon }: Attribute): Span {
  return { first, last: semicolon ?? last };
}

/** Most blocks are short, and there are many: looking back is cheaper there than making a table for each. */
const FEW = 24;

function firstOf(attributes: readonly Attribute[], index: number): Attribute | undefined {
  const attribute = attributes[index];
  for (let at = 0; at < index; at++) {
    const other = attributes[at];
    if (attribute && other && !other.broken && isSame(other, attribute)) return other;
  }
  return undefined;
}

function firstIn(seen: Map<string, Attribute>, attribute: Attribute): Attribute | undefined {
  const key = `${attribute.name.text}@${attribute.system?.text ?? ''}`;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, attribute);
  return first;
}

function isSame({ name, system }: Attribute, other: Attribute): boolean {
  return name.text === other.name.text && system?.text === other.system?.text;
}
