import type { ResourceDeclaration, Word } from '../syntax/vcs/tree';

/**
 * The attribute's value, if it is written once, for all systems, and is a text that is not empty. One walk without
 * lists in between: the rules about storage ask it of every mount and volume of a cluster.
 */
export function scalarWord(tree: ResourceDeclaration, name: string): Word | undefined {
  let found: Word | undefined;
  for (const { name: written, system, broken, value } of tree.attributes) {
    if (written.text !== name) continue;
    if (found !== undefined || system !== undefined || broken || value?.kind !== 'scalar' || value.text === '')
      return undefined;
    found = value;
  }
  return found;
}
