import type { ClusterRule } from '../../../engine/rule';
import { type Declaration, isBlock, type Word } from '../../../syntax/vcs/tree';
import type { NameKind } from '../../../workspace/structure';

type Data = { kind: NameKind; name: string; count: number };

/** A name that two declarations of one kind share. */
export const duplicateName: ClusterRule<Data> = {
  id: 'duplicate-name',
  title: 'Name that is declared more than once',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: [],
  check({ cluster }, report) {
    const { byName, repeated } = cluster.structure;
    for (const kind of KINDS) {
      for (const name of repeated[kind]) {
        const numbers = byName[kind].get(name) ?? [];
        if (name === '') continue;
        const places = placesOf(cluster.trees, numbers);
        const last = places[places.length - 1];
        if (last === undefined || places.length < 2) continue;
        report(
          last,
          { kind, name, count: places.length },
          {
            related: places.slice(0, -1).map((place, index) => ({
              ...place,
              message: index === 0 ? `"${name}" is declared here first.` : `"${name}" is declared here as well.`,
            })),
          },
        );
      }
    }
  },
  message: ({ kind, name, count }) =>
    `${count === 2 ? 'Two' : String(count)} ${PLURAL[kind]} are called "${name}". ${WHY[kind]} ` +
    'The configuration is not loaded with both. ' +
    (kind === 'type' ? 'Remove one definition, or the include that brings it.' : 'Rename or remove one of them.'),
};

const KINDS: readonly NameKind[] = ['cluster', 'system', 'group', 'remotecluster', 'heartbeat', 'type', 'resource'];

const PLURAL: Readonly<Record<NameKind, string>> = {
  cluster: 'clusters',
  system: 'systems',
  group: 'groups',
  remotecluster: 'remote clusters',
  heartbeat: 'heartbeats',
  type: 'resource types',
  snmp: 'snmp blocks',
  resource: 'resources',
};

const WHY: Readonly<Record<NameKind, string>> = {
  cluster: 'A cluster is declared once.',
  system: 'The name of a system is its node name, which is unique in the cluster.',
  group: 'Lists, dependencies and commands know a group by its name alone, so it is unique in the cluster.',
  remotecluster: 'A remote cluster is known by its name alone, so it is unique.',
  heartbeat: 'A heartbeat carries the name of its type, and there is one of each type.',
  type: 'A type is defined once, in whatever file.',
  snmp: 'It is declared once.',
  resource: 'The name of a resource is unique in the whole cluster, also across groups.',
};

/** The names in the declarations; a file that is reached twice counts once. */
function placesOf(trees: readonly Declaration[], numbers: readonly number[]): { tree: Declaration; span: Word }[] {
  return [...new Set(numbers.map((number) => trees[number]))].flatMap((tree) =>
    tree !== undefined && isBlock(tree) && tree.name ? [{ tree, span: tree.name }] : [],
  );
}
