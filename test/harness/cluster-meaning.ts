import {
  type Attribute,
  type Block,
  type Declaration,
  isBlock,
  type ListItem,
  type Value,
} from '../../server/src/syntax/vcs/tree';
import { type Cluster, nameOfGroup } from '../../server/src/workspace/cluster';
import { listedPriorities } from '../../server/src/workspace/system-priorities';

/** What a configuration says, however it is written: objects by kind and name, with their values, and who requires whom. */
export function meaningOf(cluster: Cluster): Record<string, unknown> {
  const meaning: Record<string, unknown> = {};
  cluster.trees.forEach((tree, number) => {
    const group = cluster.structure.groupOf[number] ?? -1;
    const owner = group < 0 ? '' : nameOfGroup(cluster, group);
    if (isBlock(tree)) {
      if (tree.kind !== 'snmp') meaning[`${tree.kind} ${tree.name?.text ?? ''}`] = blockMeaning(tree, owner);
    } else for (const requirement of requirementsOf(tree, owner)) meaning[requirement] = true;
  });
  return meaning;
}

function blockMeaning(block: Block, owner: string): Record<string, unknown> {
  const values: Record<string, unknown> = block.kind === 'resource' ? { type: block.type.text, group: owner } : {};
  for (const attribute of block.attributes) {
    const { name, system } = attribute;
    const key = `${name.text}${system ? `@${system.text}` : ''}`;
    values[`= ${key}`] =
      block.kind === 'type' ? definitionMeaning(attribute) : valueMeaning(name.text, attribute.value);
  }
  // What holds without being said.
  if (block.kind === 'resource' && values['= Enabled'] === '1') delete values['= Enabled'];
  return values;
}

function definitionMeaning({ modifier, dataType, dimension, name, value }: Attribute): unknown {
  const empty = value?.kind === 'list' && value.items.length === 0;
  const type = dataType?.text === 'string' ? 'str' : dataType?.text;
  return [modifier, type, dimension, empty ? undefined : valueMeaning(name.text, value)];
}

/** One entry without braces is the same as a list of one. */
function valueMeaning(attribute: string, value: Value | undefined): unknown {
  if (value === undefined) return undefined;
  if (value.kind === 'scalar') return value.text;
  const [only] = value.items;
  if (value.items.length === 1 && only?.equals === false && attribute !== 'SystemList') return only.key.text;
  return itemsMeaning(attribute, value.items);
}

function itemsMeaning(attribute: string, items: readonly ListItem[]): unknown {
  if (attribute === 'SystemList')
    return listedPriorities(items).map(({ item, priority }) => [item.key.text, String(priority)]);
  const pairs = items.some(({ equals }) => equals);
  return items.map(({ key, value }) => (pairs ? [key.text, value?.text ?? ''] : key.text));
}

function requirementsOf(tree: Declaration, owner: string): string[] {
  switch (tree.kind) {
    case 'dependency': {
      const children = tree.children.map(({ text }) => text);
      if (tree.atLeast) return [`${tree.parent.text} requires ${tree.atLeast.text} of ${children.join(' ')}`];
      return children.map((child) => `${tree.parent.text} requires ${child}`);
    }
    case 'group-dependency': {
      const words = [tree.category, tree.location, tree.rigidity].map((word) => word?.text ?? '');
      return [`group ${tree.parent?.text ?? owner} requires ${tree.child?.text ?? ''} ${words.join(' ')}`];
    }
    default:
      return [];
  }
}
