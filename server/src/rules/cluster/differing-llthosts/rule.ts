import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import type { LlthostsEntry } from '../../../syntax/llt/read-llthosts';
import type { OffsetRange } from '../../../text/offset-range';
import { namesAreCertain } from '../../../workspace/cluster';
import { nodeNumber } from '../../../workspace/node-files/llthosts-beside';
import { isSameSystem } from '../../../workspace/whole-cluster/system-name';
import { type ClusterNode, fileOf, shownNode, type WholeCluster } from '../../../workspace/whole-cluster/whole-cluster';
import { listed } from '../../line-edits';
import { comparableNodes } from '../comparable-nodes';
import { oddOnesOut, type Said, usualPlace } from '../odd-ones-out';

type Data = {
  /** The lines that only this file has, and those that it lacks. */
  own: readonly string[];
  lacking: readonly string[];
  node: string;
};

/** A finding names this many lines. */
const MOST_LINES = 4;

/** Nodes of one cluster whose llthosts differ. */
export const differingLlthosts: WholeClusterRule<Data> = {
  id: 'differing-llthosts',
  title: 'Nodes of one cluster with different llthosts',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llthosts'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const nodes of comparableNodes(whole)) {
      for (const { odd, usual } of oddOnesOut(nodes.flatMap(hostsOf))) {
        const own = without(odd.value, usual.value);
        const lacking = without(usual.value, odd.value);
        // Names that are not those of the main.cf are told of there.
        if (isToldByNames(whole, [...own, ...lacking])) continue;
        const [first] = own;
        const place = first ?? odd.value.at(-1);
        const [other] = lacking;
        if (place === undefined) continue;
        report(
          { uri: odd.uri, ...rangeOf(place) },
          {
            own: own.slice(0, MOST_LINES).map(shownEntry),
            lacking: lacking.slice(0, MOST_LINES).map(shownEntry),
            node: shownNode(usual.node),
          },
          {
            nodes: [odd.node, usual.node],
            related: other ? [usualPlace(usual.node, usual.uri, rangeOf(other))] : [],
          },
        );
      }
    }
  },
  message: ({ own, lacking, node }) => {
    const difference =
      own.length === 0
        ? `This llthosts lacks ${listed(lacking)}, which that of "${node}" has`
        : lacking.length === 0
          ? `This llthosts has ${listed(own)}, which that of "${node}" has not`
          : `This llthosts has ${listed(own)} where that of "${node}" has ${listed(lacking)}`;
    return `${difference}: nodes that do not agree on ids and names take one another for somebody else, and what the cluster then does is not defined. Make the file the same on all nodes.`;
  },
  fix(whole, { uri }, { node }) {
    const files = whole.nodes.flatMap((one) => {
      const hosts = fileOf(one, 'llthosts');
      return hosts ? [{ name: shownNode(one), hosts }] : [];
    });
    const own = files.find(({ hosts }) => hosts.uri === uri)?.hosts;
    const usual = files.find(({ name, hosts }) => name === node && hosts.uri !== uri)?.hosts;
    if (own === undefined || usual === undefined) return [];
    const edits = [{ uri, start: 0, end: own.text.length, text: usual.text }];
    return [{ title: `Take over the llthosts of "${node}"`, safe: false, edits }];
  },
};

type Entries = readonly LlthostsEntry[];

function hostsOf(node: ClusterNode): Said<Entries> | [] {
  const hosts = fileOf(node, 'llthosts');
  const entries = hosts?.tree.entries ?? [];
  // A line that is not finished or repeats another one is a mistake of its own.
  const isOpen = entries.some(({ id, name }) => name === undefined || nodeNumber(id.text) === undefined);
  const keys = new Set(entries.map(keyOf));
  if (hosts === undefined || entries.length === 0 || isOpen || keys.size < entries.length) return [];
  return { node, uri: hosts.uri, key: [...keys].sort().join('\n'), value: entries };
}

function without(entries: Entries, others: Entries): Entries {
  const keys = new Set(others.map(keyOf));
  return entries.filter((entry) => !keys.has(keyOf(entry)));
}

function isToldByNames({ main }: WholeCluster, entries: Entries): boolean {
  if (main === undefined || !namesAreCertain(main, 'system')) return false;
  const systems = [...main.structure.byName.system.keys()];
  const names = entries.flatMap(({ name }) => name?.text ?? []);
  const counted = (name: string): number => names.filter((other) => isSameSystem(name, other)).length;
  // A name on both sides differs in its id or its domain only.
  return names.some((name) => counted(name) !== 2 || !systems.some((system) => isSameSystem(system, name)));
}

function keyOf({ id, name }: LlthostsEntry): string {
  return `${String(nodeNumber(id.text))} ${name?.text ?? ''}`;
}

function shownEntry({ id, name }: LlthostsEntry): string {
  return `${id.text} ${name?.text ?? ''}`;
}

function rangeOf({ id, name }: LlthostsEntry): OffsetRange {
  return { start: id.start, end: (name ?? id).end };
}
