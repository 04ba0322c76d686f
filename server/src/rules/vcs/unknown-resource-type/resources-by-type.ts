import type { Declaration } from '../../../syntax/vcs/tree';
import type { Structure } from '../../../workspace/structure';

const known = new WeakMap<Structure, ReadonlyMap<string, readonly number[]>>();

/** The numbers of all resources, by the type that they name; made once for a structure, which changes with every header. */
export function resourcesByType(
  structure: Structure,
  trees: readonly Declaration[],
): ReadonlyMap<string, readonly number[]> {
  let byType = known.get(structure);
  if (byType === undefined) known.set(structure, (byType = collect(trees)));
  return byType;
}

function collect(trees: readonly Declaration[]): ReadonlyMap<string, readonly number[]> {
  const byType = new Map<string, number[]>();
  trees.forEach((tree, number) => {
    // Without a name or block the first word may be anything that somebody is still typing.
    if (tree.kind !== 'resource' || tree.name === undefined || tree.open === undefined) return;
    const numbers = byType.get(tree.type.text);
    if (numbers) numbers.push(number);
    else byType.set(tree.type.text, [number]);
  });
  return byType;
}
