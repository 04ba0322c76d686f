import { fencingKeyNamed } from '../../../catalog/llt/vxfenmode';
import type { WholeClusterReport, WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { type ClusterNode, fileOf, shownNode } from '../../../workspace/whole-cluster/whole-cluster';
import { changeInFile } from '../change-in-file';
import { comparableNodes } from '../comparable-nodes';
import { type NodeFencing, nodeFencing } from '../node-fencing';
import { type OddOne, oddOnesOut, type Said, usualPlace } from '../odd-ones-out';

type Data = {
  fault: 'value' | 'points' | 'missing';
  key: string;
  /** Empty where the key has neither a line nor a default. */
  here: string;
  usual: string;
  /** The key is written in this file. */
  written: boolean;
  node: string;
};

/** What has to be the same besides the mode, by the modes that read it. */
const KEYS = ['vxfen_mechanism', 'scsi3_disk_policy', 'security', 'single_cp', 'vxfendg'] as const;

/** Nodes of one cluster whose vxfenmode differ. */
export const differingFencingModes: WholeClusterRule<Data> = {
  id: 'differing-fencing-modes',
  title: 'Nodes of one cluster with different fencing',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vxfenmode'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const nodes of comparableNodes(whole)) {
      const all = nodes.flatMap((node) => nodeFencing(node) ?? []);
      const odd = oddOnesOut(all.map((fencing) => said(fencing, fencing.mode)));
      for (const pair of odd) tell(report, pair, 'value', 'vxfen_mode', pair.odd.value.mode, pair.usual.value.mode);
      if (odd.length > 0) continue;
      for (const key of KEYS) {
        for (const pair of oddOnesOut(all.map((fencing) => said(fencing, valueOf(fencing, key) ?? '')))) {
          const [here, usual] = [valueOf(pair.odd.value, key), valueOf(pair.usual.value, key)];
          if (here !== undefined && usual !== undefined) tell(report, pair, 'value', key, here, usual);
        }
      }
      for (const pair of oddOnesOut(all.map((fencing) => said(fencing, pointsOf(fencing)))))
        tell(report, pair, 'points', '', pointsOf(pair.odd.value), pointsOf(pair.usual.value));
      reportMissing(nodes, all, report);
    }
  },
  message({ fault, key, here, usual, written, node }) {
    const why = 'Nodes that fence in different ways do not stop one another in a split brain';
    switch (fault) {
      case 'value':
        return `${key} is "${here}"${written ? '' : ', the default,'} here and "${usual}" on "${node}". ${why}, and may not join each other at all. Write the same in the vxfenmode of all nodes.`;
      case 'points':
        return `The coordination points are ${shownPoints(here)} here and ${shownPoints(usual)} on "${node}". ${why}: each side can win a race of its own. Write the same points in the vxfenmode of all nodes.`;
      case 'missing':
        return `"${node}" has the other files of a node but no vxfenmode, so fencing runs there as scsi3 and not as "${here}". ${why}. Copy the file to that node.`;
    }
  },
  fix: (_whole, place, { fault, usual, written }) => (fault === 'value' && written ? [changeInFile(place, usual)] : []),
};

function said(value: NodeFencing, key: string): Said<NodeFencing> {
  return { node: value.node, uri: value.uri, key, value };
}

/** What counts for a key in the mode of the file; undefined where the mode does not read it, or nobody can tell. */
function valueOf({ fencing, mode }: NodeFencing, key: string): string | undefined {
  const fact = fencingKeyNamed(key);
  if (fact?.modes && !fact.modes.includes(mode)) return undefined;
  return fencing.byKey.get(key)?.value.text ?? fact?.default;
}

/** The servers, in the order of the file where that counts. */
function pointsOf({ mode, fencing: { points, byKey } }: NodeFencing): string {
  if (mode !== 'customized') return '';
  const addresses = points.map(({ value }) => value.text);
  const isOrdered = byKey.get('vxfen_honor_cp_order')?.value.text === '1';
  return (isOrdered ? addresses : addresses.sort()).join(' ');
}

function shownPoints(points: string): string {
  return points === '' ? 'none' : points.split(' ').join(', ');
}

function tell(
  report: WholeClusterReport<Data>,
  { odd, usual }: OddOne<NodeFencing>,
  fault: 'value' | 'points',
  key: string,
  here: string,
  there: string,
): void {
  const lineOf = ({ value: { fencing, place } }: Said<NodeFencing>): { start: number; end: number } =>
    (fault === 'points' ? fencing.points[0]?.key : fencing.byKey.get(key)?.value) ?? place;
  const { start, end } = lineOf(odd);
  report(
    { uri: odd.uri, start, end },
    { fault, key, here, usual: there, written: odd.value.fencing.byKey.has(key), node: shownNode(usual.node) },
    { nodes: [odd.node, usual.node], related: [usualPlace(usual.node, usual.uri, lineOf(usual))] },
  );
}

/** A node whose other files were copied and that has no vxfenmode runs as scsi3. */
function reportMissing(
  nodes: readonly ClusterNode[],
  all: readonly NodeFencing[],
  report: WholeClusterReport<Data>,
): void {
  const [first] = all;
  if (first === undefined || first.mode === 'scsi3') return;
  for (const node of nodes) {
    if (fileOf(node, 'vxfenmode') || !fileOf(node, 'llttab') || !fileOf(node, 'gabtab')) continue;
    report(
      first.place,
      { fault: 'missing', key: '', here: first.mode, usual: '', written: false, node: shownNode(node) },
      { severity: 'hint', nodes: [node, first.node] },
    );
  }
}
