import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, itemsOf, type ResourceDeclaration, type Word } from '../../../syntax/vcs/tree';
import type { Cluster } from '../../../workspace/cluster';
import { systemsOfGroup } from '../../group-systems';

type Data = { interface: string; system: string; resource: string; other: string; bothMulti: boolean };

/** An interface that a NIC or MultiNICA resource claims on a system. */
interface Claim {
  readonly tree: ResourceDeclaration;
  readonly word: Word;
  readonly system: string;
}

/** An interface that a MultiNICA resource shares with another MultiNICA or with a NIC. */
export const doublyWatchedInterface: ClusterRule<Data> = {
  id: 'doubly-watched-interface',
  title: 'Interface of a MultiNICA that another resource has as well',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'resource:NIC', 'resource:MultiNICA'],
  exact: true,
  check({ cluster }, report) {
    const multi = claimsOf(cluster, 'MultiNICA');
    if (multi.length === 0) return;
    const byPlace = new Map<string, Claim[]>();
    for (const claim of multi) {
      const place = `${claim.system}\n${claim.word.text}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), claim]);
    }
    const told = new Map<ResourceDeclaration, Set<ResourceDeclaration>>();
    for (const claim of [...multi, ...claimsOf(cluster, 'NIC')]) {
      // Of two MultiNICA resources the later one is told about the earlier one.
      const others = byPlace.get(`${claim.system}\n${claim.word.text}`) ?? [];
      const other = claim.tree.type.text === 'NIC' ? others[0] : others.find((one) => one.tree !== claim.tree);
      if (other === undefined || (claim.tree.type.text !== 'NIC' && others[0]?.tree === claim.tree)) continue;
      const known = told.get(claim.tree) ?? new Set();
      if (known.has(other.tree)) continue;
      told.set(claim.tree, known.add(other.tree));
      report(
        { tree: claim.tree, span: claim.word },
        {
          interface: claim.word.text,
          system: claim.system,
          resource: claim.tree.name?.text ?? '',
          other: other.tree.name?.text ?? '',
          bothMulti: claim.tree.type.text !== 'NIC',
        },
        { related: [{ tree: other.tree, span: other.word, message: `"${other.tree.name?.text ?? ''}" has it here` }] },
      );
    }
  },
  message: ({ interface: name, system, resource, other, bothMulti }) =>
    `The interface "${name}" of the system "${system}" belongs to the MultiNICA "${other}" and to "${resource}". ` +
    'MultiNICA moves addresses between its interfaces and takes unused ones down, so the other resource would see a fault, or both would fight over the interface. ' +
    (bothMulti
      ? 'Keep one MultiNICA, and put a Proxy of it into the other group.'
      : 'Watch it by one of them; another group can have a Proxy of it.'),
};

function claimsOf(cluster: Cluster, type: 'NIC' | 'MultiNICA'): Claim[] {
  const { structure, trees } = cluster;
  return (structure.resourcesByType.get(type) ?? []).flatMap((number) => {
    const tree = trees[number];
    if (tree?.kind !== 'resource' || tree.name === undefined || tree.problems.length > 0) return [];
    const attributes = attributesNamed(tree, 'Device');
    const own = new Set(attributes.map(({ system }) => system?.text));
    return attributes.flatMap(({ system, value, broken }) => {
      if (broken || value === undefined) return [];
      const systems = system ? [system.text] : systemsOf(cluster, number).filter((name) => !own.has(name));
      const words = itemsOf(value).map(({ key }) => key);
      return systems.flatMap((name) => words.map((word) => ({ tree, word, system: name })));
    });
  });
}

/** The systems in the SystemList of the group that the resource belongs to. */
function systemsOf({ structure, trees }: Cluster, resource: number): readonly string[] {
  const header = trees[structure.groups[structure.groupOf[resource] ?? -1]?.header ?? -1];
  return header?.kind === 'group' ? [...systemsOfGroup(header)] : [];
}
