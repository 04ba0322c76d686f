import { clusterIds } from '../../catalog/llt/limits';
import type { Word } from '../../syntax/lines/line';
import { type ClusterNode, fileOf } from '../../workspace/whole-cluster/whole-cluster';
import { directivesNamed, mayHoldUnread } from '../llt/directive-lines';
import type { Said } from './odd-ones-out';

/** The number behind the one set-cluster of a node; what is no number of a cluster at all is a mistake of its own. */
export function clusterId(node: ClusterNode): Said<Word> | undefined {
  const llttab = fileOf(node, 'llttab');
  if (llttab === undefined || mayHoldUnread(llttab.tree, 'set-cluster')) return undefined;
  const [directive, another] = directivesNamed(llttab.tree, 'set-cluster');
  const word = directive?.fields[0];
  if (word === undefined || another !== undefined || !/^\d{1,9}$/.test(word.text)) return undefined;
  const id = Number(word.text);
  return id > (clusterIds.maximum ?? id) ? undefined : { node, uri: llttab.uri, key: String(id), value: word };
}
