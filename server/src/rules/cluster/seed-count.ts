import type { Word } from '../../syntax/lines/line';
import { namesAreCertain } from '../../workspace/cluster';
import { type ClusterNode, fileOf, type WholeCluster } from '../../workspace/whole-cluster/whole-cluster';
import { gabconfigArguments } from '../../syntax/llt/gabconfig-arguments';
import { isSound } from './sound-llthosts';

/** After how many nodes the gabtab of a node forms the cluster. */
export interface SeedCount {
  readonly node: ClusterNode;
  readonly uri: string;
  readonly word: Word;
  readonly number: number;
  /** How many nodes the cluster has by the llthosts of the node, or else by the main.cf. */
  readonly nodes: number | undefined;
}

/** The number behind `-n` in the gabtab of a node; none where it is no number, or the node seeds by hand. */
export function seedCount(whole: WholeCluster, node: ClusterNode): SeedCount | undefined {
  const gabtab = fileOf(node, 'gabtab');
  const [command, another] = gabtab?.tree.gabconfigs ?? [];
  if (gabtab === undefined || command === undefined || another !== undefined) return undefined;
  const options = gabconfigArguments(command);
  const counts = options.filter(({ name }) => name === '-n');
  const word = counts[0]?.argument;
  const configures = options.some(({ name }) => name === '-c') && !options.some(({ name }) => name === '-x');
  if (!configures || counts.length !== 1 || word === undefined || !/^0*[1-9]\d{0,4}$/.test(word.text)) return undefined;
  return { node, uri: gabtab.uri, word, number: Number(word.text), nodes: nodeCount(whole, node) };
}

/** Whether the number is wrong by itself, whatever other nodes have. */
export function isUnfit({ number, nodes }: SeedCount): boolean {
  return number === 1 || (nodes !== undefined && (number > nodes || number * 2 <= nodes));
}

function nodeCount({ main }: WholeCluster, node: ClusterNode): number | undefined {
  const entries = fileOf(node, 'llthosts')?.tree.entries ?? [];
  if (entries.length > 0) {
    // A line that is not finished may become a node or go away.
    return isSound(entries) ? entries.length : undefined;
  }
  const isKnown = main !== undefined && namesAreCertain(main, 'system');
  return isKnown ? main.structure.byName.system.size || undefined : undefined;
}
