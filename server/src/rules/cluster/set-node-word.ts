import type { Word } from '../../syntax/lines/line';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import { directivesNamed, mayHoldUnread } from '../llt/directive-lines';

/** The name or id behind the one set-node of an llttab; undefined where it stands in a file of its own, or nobody can tell. */
export function setNodeWord({ tree }: NodeFileOf<'llttab'>): Word | undefined {
  const [directive, another] = directivesNamed(tree, 'set-node');
  const word = directive?.fields[0];
  if (word === undefined || another !== undefined || mayHoldUnread(tree, 'set-node')) return undefined;
  return word.text.startsWith('/') ? undefined : word;
}
