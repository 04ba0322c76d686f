import type { Attribute, ResourceDeclaration, Word } from '../syntax/vcs/tree';

/**
 * The attribute's value, if it is written once, for all systems, and is a text that is not empty. One walk without
 * lists in between: the rules about storage ask it of every mount and volume of a cluster.
 */
export function scalarWord(tree: ResourceDeclaration, name: string): Word | undefined {
  const { attributes } = tree;
  const count = attributes.length;
  let found: Word | undefined;
  for (let at = 0; at < count; at++) {
    const { name: written, system, broken, value } = attributes[at] as Attribute;
    if (written.text !== name) continue;
    if (found !== undefined || system !== undefined || broken || value?.kind !== 'scalar' || value.text === '')
      return undefined;
    found = value;
  }
  return found;
}
