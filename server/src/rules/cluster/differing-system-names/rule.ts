import { placeInCluster } from '../../../engine/whole-cluster-place';
import type { WholeClusterReport, WholeClusterRule } from '../../../engine/whole-cluster-rule';
import type { FileRange } from '../../../engine/shown-finding';
import type { LlthostsEntry } from '../../../syntax/llt/read-llthosts';
import { type Cluster, declarationsNamed, namesAreCertain } from '../../../workspace/cluster';
import { isSameSystem } from '../../../workspace/whole-cluster/system-name';
import { type ClusterNode, fileOf } from '../../../workspace/whole-cluster/whole-cluster';

type Data = {
  kind: 'unknown-host' | 'missing-host' | 'unknown-node';
  name: string;
  /** The system of the main.cf that the name most likely stands for. */
  meant: string | undefined;
};

/** Names of systems that are others in main.cf than in llthosts or llttab. */
export const differingSystemNames: WholeClusterRule<Data> = {
  id: 'differing-system-names',
  title: 'Systems are called otherwise in main.cf than in llthosts or llttab',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs', 'llthosts', 'llttab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    const { main } = whole;
    // What an include may still declare, or a broken line hides, is not missing.
    if (main === undefined || !namesAreCertain(main, 'system')) return;
    for (const node of whole.nodes) {
      if (fileOf(node, 'llthosts')) checkHosts(node, main, report);
      else checkNodeName(node, main, report);
    }
  },
  message({ kind, name, meant }) {
    const why = 'VCS finds the systems of a cluster by the names that LLT gives its nodes';
    switch (kind) {
      case 'unknown-host':
        return meant === undefined
          ? `"${name}" is no system of the main.cf: ${why}. Declare the system, or take the node out of llthosts.`
          : `"${name}" is no system of the main.cf, which has "${meant}": ${why}. Write the same name in both.`;
      case 'missing-host':
        return `The system "${name}" is not in llthosts: ${why}, so it cannot join. Add a line with its node id to llthosts on every node.`;
      case 'unknown-node':
        return `"${name}" is no system of the main.cf${meant === undefined ? '' : `, which has "${meant}"`}: ${why}. Write the same name in both.`;
    }
  },
};

/** Each name that stands on one side only is one mistake; where one is missing on each side, they are the same mistake. */
function checkHosts(node: ClusterNode, main: Cluster, report: WholeClusterReport<Data>): void {
  const hosts = fileOf(node, 'llthosts');
  if (hosts === undefined) return;
  const systems = systemsOf(main);
  const unknown = hosts.tree.entries.filter(
    ({ name }) => name !== undefined && !systems.some((system) => isSameSystem(system, name.text)),
  );
  const missing = systems.filter(
    (system) => !hosts.tree.entries.some(({ name }) => name && isSameSystem(system, name.text)),
  );
  const [meant, ...others] = missing;
  const isOneMistake = unknown.length === 1 && meant !== undefined && others.length === 0;
  for (const entry of unknown) reportHost(entry);
  if (!isOneMistake) for (const system of missing) reportMissing(system);

  function reportHost({ name }: LlthostsEntry): void {
    if (name === undefined) return;
    const related = isOneMistake ? placeOfSystem(main, meant) : undefined;
    report(
      { uri: hosts?.uri ?? '', start: name.start, end: name.end },
      { kind: 'unknown-host', name: name.text, meant: isOneMistake ? meant : undefined },
      {
        nodes: [node],
        related: related && meant !== undefined ? [{ ...related, message: `The system "${meant}".` }] : [],
      },
    );
  }

  function reportMissing(system: string): void {
    const place = placeOfSystem(main, system);
    if (place) report(place, { kind: 'missing-host', name: system, meant: undefined }, { nodes: [node] });
  }
}

/** A node without llthosts still has a name of its own. */
function checkNodeName(node: ClusterNode, main: Cluster, report: WholeClusterReport<Data>): void {
  const llttab = fileOf(node, 'llttab');
  const written = llttab?.tree.directives.find((directive) => directive.$type === 'SetNode');
  const word = written?.$type === 'SetNode' ? written.node : undefined;
  const systems = systemsOf(main);
  if (llttab === undefined || word === undefined || word.text !== node.name || systems.length === 0) return;
  if (systems.some((system) => isSameSystem(system, word.text))) return;
  const [only, ...others] = systems;
  report(
    { uri: llttab.uri, start: word.start, end: word.end },
    { kind: 'unknown-node', name: word.text, meant: others.length === 0 ? only : undefined },
    { nodes: [node] },
  );
}

function systemsOf({ structure }: Cluster): string[] {
  return [...structure.byName.system.keys()];
}

function placeOfSystem(main: Cluster, name: string): FileRange | undefined {
  const [tree] = declarationsNamed(main, 'system', name);
  return tree?.name && placeInCluster(main, tree, tree.name);
}
