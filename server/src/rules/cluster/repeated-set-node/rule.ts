import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import type { Word } from '../../../syntax/lines/line';
import { namesAreCertain } from '../../../workspace/cluster';
import { baseName, directoryOf } from '../../../workspace/uri-paths';
import { isSameSystem, shortName } from '../../../workspace/whole-cluster/system-name';
import { type ClusterNode, fileOf, type WholeCluster } from '../../../workspace/whole-cluster/whole-cluster';
import { changeInFile } from '../change-in-file';
import { setNodeWord } from '../set-node-word';

type Data = { name: string; missing: readonly string[]; meant: string | undefined };

/** One llttab with the node that it says it is of. */
interface Claim {
  readonly node: ClusterNode;
  readonly uri: string;
  readonly word: Word;
  readonly name: string;
  /** The folder and name of the file, which often tell whose it is. */
  readonly label: string;
}

/** Two llttab of a cluster that say to be of the same node, while another node has none. */
export const repeatedSetNode: WholeClusterRule<Data> = {
  id: 'repeated-set-node',
  title: 'Two nodes with one name',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    const systems = systemsOf(whole);
    for (const claims of besideOneAnother(whole.nodes.flatMap(claimOf))) {
      const missing = systems.filter((system) => !claims.some(({ name }) => isSameSystem(name, system)));
      // Where nobody is missed, the second file is a copy of the first from another day.
      if (missing.length === 0 || claims.length > systems.length) continue;
      for (const [first, second, ...more] of sameNames(claims)) {
        if (first === undefined || second === undefined || more.length > 0 || isCopy(first, second)) continue;
        const [odd, other] = saysItself(second) && !saysItself(first) ? [first, second] : [second, first];
        const named = missing.filter((system) => isCalled(odd, system));
        const meant = named.length > 0 ? named : missing;
        report(
          { uri: odd.uri, start: odd.word.start, end: odd.word.end },
          { name: odd.word.text, missing, meant: meant.length === 1 ? meant[0] : undefined },
          {
            // Only the name of the folder or file tells for sure that it is not a copy.
            ...(named.length === 1 ? {} : { severity: 'hint' as const }),
            nodes: [odd.node, other.node],
            related: [
              { uri: other.uri, start: other.word.start, end: other.word.end, message: 'The other node of this name.' },
            ],
          },
        );
      }
    }
  },
  message: ({ name, missing, meant }) =>
    `Another llttab of the cluster says to be of "${name}" too, and none is of ${missing.map((system) => `"${system}"`).join(' or ')}: LLT does not start on a node whose id another node uses. Write the name of this node${meant === undefined ? '' : `, "${meant}"`}.`,
  fix: (_whole, place, { name, meant }) =>
    meant === undefined || /^\d+$/.test(name) ? [] : [changeInFile(place, meant)],
};

function systemsOf({ main, nodes }: WholeCluster): readonly string[] {
  if (main && namesAreCertain(main, 'system')) return [...main.structure.byName.system.keys()];
  const hosts = nodes.flatMap((node) => fileOf(node, 'llthosts') ?? []);
  const names = hosts.flatMap(({ tree }) => tree.entries.flatMap(({ name }) => name?.text ?? []));
  return names.filter((name, at) => names.findIndex((other) => isSameSystem(other, name)) === at);
}

function claimOf(node: ClusterNode): Claim | [] {
  const llttab = fileOf(node, 'llttab');
  const word = llttab && setNodeWord(llttab);
  if (llttab === undefined || word === undefined || node.name === undefined) return [];
  return { node, uri: llttab.uri, word, name: node.name, label: `${baseName(node.root)}/${baseName(llttab.uri)}` };
}

/** The nodes whose files lie in folders side by side, or in one folder. */
function besideOneAnother(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const isAlone = !claims.some((other) => other !== claim && other.node.root === claim.node.root);
    const folder = isAlone ? directoryOf(claim.node.root) : claim.node.root;
    groups.set(folder, [...(groups.get(folder) ?? []), claim]);
  }
  return [...groups.values()];
}

function sameNames(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const first = claims.filter(({ name }, at) => claims.findIndex((other) => isSameSystem(other.name, name)) === at);
  return first.map(({ name }) => claims.filter((other) => isSameSystem(other.name, name)));
}

function saysItself({ label, name }: Claim): boolean {
  return isCalled({ label }, name);
}

/** Whether the folder or the file is called like a system: its name by itself, not as a part of another word. */
function isCalled({ label }: Pick<Claim, 'label'>, system: string): boolean {
  const name = shortName(system).replace(/[^A-Za-z0-9]/g, '\\$&');
  return new RegExp(`(?:^|[^A-Za-z0-9])${name}(?:[^A-Za-z0-9]|$)`).test(label);
}

/** Whether one is called like the other with something added, as copies are. */
function isCopy(one: Claim, other: Claim): boolean {
  const [first, second] = [baseName(one.node.root), baseName(other.node.root)];
  return first !== second && (first.includes(second) || second.includes(first));
}
