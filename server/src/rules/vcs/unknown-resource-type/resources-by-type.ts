import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import type { Cluster } from '../../../workspace/cluster';

/** All types that resources name, each once. */
export function typesNamed({ structure, trees }: Cluster): Iterable<string> {
  const misread = structure.misread.map((number) => (trees[number] as ResourceDeclaration).type.text);
  return new Set([...structure.resourcesByType.keys(), ...misread]);
}

/** The resources of a type that are written whole: without a name or block the first word may be anything that somebody is still typing. */
export function resourcesNaming(type: string, { structure, trees }: Cluster): readonly ResourceDeclaration[] {
  return [...(structure.resourcesByType.get(type) ?? []), ...structure.misread]
    .map((number) => trees[number] as ResourceDeclaration)
    .filter((tree) => tree.type.text === type && tree.name !== undefined && tree.open !== undefined);
}
