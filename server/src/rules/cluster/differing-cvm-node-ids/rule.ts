import type { FileRange } from '../../../engine/shown-finding';
import { placeInCluster } from '../../../engine/whole-cluster-place';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { attributesNamed, itemsOf, type ResourceDeclaration, type Word as Value } from '../../../syntax/vcs/tree';
import { type Cluster, resourcesOfType } from '../../../workspace/cluster';
import { nodeNumber } from '../../../workspace/node-files/llthosts-beside';
import { isSameSystem } from '../../../workspace/whole-cluster/system-name';
import { type ClusterNode, filesOf, type WholeCluster } from '../../../workspace/whole-cluster/whole-cluster';

type Data = { systems: readonly string[]; here: readonly string[]; ids: readonly string[] };

/** An id of a system in CVMNodeId that is not the one in llthosts. */
interface Difference {
  readonly system: string;
  readonly value: Value;
  readonly id: number;
  readonly place: FileRange;
}

/** CVMNodeId with other ids than llthosts. */
export const differingCvmNodeIds: WholeClusterRule<Data> = {
  id: 'differing-cvm-node-ids',
  title: 'CVMNodeId with other ids than llthosts',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check({ main, nodes }, report) {
    if (main === undefined) return;
    for (const tree of resourcesOfType(main, 'CVMCluster')) {
      const differences = nodeIdItems(tree).flatMap(({ system, value }) => {
        const entries = entriesOf(nodes, system);
        const [entry] = entries;
        // Where the files of the nodes do not agree, nobody knows which one is right.
        if (entry === undefined || entries.some(({ id }) => id !== entry.id)) return [];
        return Number(value.text) === entry.id ? [] : [{ system, value, entry, entries }];
      });
      const [first] = differences;
      const place = first && placeInCluster(main, tree, first.value);
      if (first === undefined || place === undefined) continue;
      report(
        place,
        {
          systems: differences.map(({ system }) => system),
          here: differences.map(({ value }) => value.text),
          ids: differences.map(({ entry }) => String(entry.id)),
        },
        {
          nodes: differences.flatMap(({ entries }) => entries.map(({ node }) => node)),
          related: differences.map(({ system, entry }) => ({ ...entry.place, message: `The id of "${system}".` })),
        },
      );
    }
  },
  message({ systems, here, ids }) {
    const wrong = systems.map((system, at) => `"${system}" has ${here[at] ?? ''} and not ${ids[at] ?? ''}`);
    return `CVMNodeId gives other ids than llthosts: ${wrong.join(', ')}. The cluster volume manager knows nodes by their LLT ids and takes one system for another, or does not start on it. Write the ids of llthosts.`;
  },
  fix({ main, nodes }, place) {
    const differences = main === undefined ? [] : differencesAround(main, nodes, place);
    if (differences.length === 0) return [];
    const edits = differences.map(({ place: { uri, start, end }, id }) => ({ uri, start, end, text: String(id) }));
    return [{ title: 'Write the ids of llthosts', safe: false, edits }];
  },
};

/** All wrong ids of the resource in which a place stands. */
function differencesAround(main: Cluster, nodes: readonly ClusterNode[], place: FileRange): Difference[] {
  for (const tree of resourcesOfType(main, 'CVMCluster')) {
    const differences = nodeIdItems(tree).flatMap(({ system, value }): Difference[] => {
      const [entry] = entriesOf(nodes, system);
      const range = placeInCluster(main, tree, value);
      if (entry === undefined || range === undefined || Number(value.text) === entry.id) return [];
      // The repair keeps the quotes of the value.
      const quotes = value.quoted ? 1 : 0;
      return [
        { system, value, id: entry.id, place: { ...range, start: range.start + quotes, end: range.end - quotes } },
      ];
    });
    const isHere = differences.some(
      (one) => one.place.uri === place.uri && one.place.start >= place.start && one.place.end <= place.end,
    );
    if (isHere) return differences;
  }
  return [];
}

/** What CVMNodeId gives to each system; nothing where it is a mistake of another kind. */
function nodeIdItems(tree: ResourceDeclaration): { system: string; value: Value }[] {
  const [attribute, another] = attributesNamed(tree, 'CVMNodeId');
  if (attribute === undefined || another !== undefined || attribute.broken || attribute.system) return [];
  const items = itemsOf(attribute.value);
  const ids = items.map(({ value }) => nodeNumber(value?.text ?? ''));
  if (ids.includes(undefined) || new Set(ids).size < ids.length) return [];
  return items.flatMap(({ key, value }) => (value ? [{ system: key.text, value }] : []));
}

function entriesOf(
  nodes: WholeCluster['nodes'],
  system: string,
): { node: ClusterNode; id: number; place: FileRange }[] {
  return nodes.flatMap((node) =>
    filesOf(node, 'llthosts').flatMap(({ uri, tree }) =>
      tree.entries.flatMap(({ id, name }) => {
        const number = nodeNumber(id.text);
        if (name === undefined || number === undefined || !isSameSystem(name.text, system)) return [];
        return [{ node, id: number, place: { uri, start: id.start, end: name.end } }];
      }),
    ),
  );
}
