import type { Cluster } from '../../../workspace/cluster';

/** The numbers of the resources of types that are not known, in load order, by the type that they name. */
export function resourcesOfUnknownTypes(
  { structure, trees }: Cluster,
  isKnown: (type: string) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const add = (number: number): void => {
    const tree = trees[number];
    // Without a name or block the first word may be anything that somebody is still typing.
    if (tree?.kind !== 'resource' || tree.name === undefined || tree.open === undefined) return;
    const known = found.get(tree.type.text);
    if (known) known.push(number);
    else found.set(tree.type.text, [number]);
  };
  for (const [type, numbers] of structure.resourcesByType) if (!isKnown(type)) numbers.forEach(add);
  structure.misread.forEach(add);
  return found;
}
