import type { NodeFileRule } from '../../../engine/node-file-rule';
import { directiveLines, directivesNamed, mayHoldUnread } from '../directive-lines';

type Data = { directive: 'set-node' | 'link' | 'set-cluster' };

/** Which directives a file needs, each with those that stand for it. */
const NEEDED: readonly { readonly directive: Data['directive']; readonly names: readonly string[] }[] = [
  { directive: 'set-node', names: ['set-node'] },
  { directive: 'set-cluster', names: ['set-cluster'] },
  { directive: 'link', names: ['link', 'link-lowpri'] },
];

const WHY: Readonly<Record<Data['directive'], string>> = {
  'set-node':
    'The file has no "set-node", so LLT does not know which node this is and does not start: the node has no cluster. Write "set-node" with the name that the node has in llthosts.',
  link: 'The file has no "link", so LLT has no network and does not start: the node has no cluster. Write a "link" line for each network between the nodes, two at least.',
  'set-cluster':
    'The file has no "set-cluster", so the cluster has the id 0. Another cluster on the same network that has it too disturbs this one, and nodes with another id do not join. Write the number that the other nodes have.',
};

/** An llttab without the node, the links or the cluster. */
export const missingLltDirective: NodeFileRule<'llttab', Data> = {
  id: 'missing-llt-directive',
  title: '"set-node", "link" or "set-cluster" missing in llttab',
  severity: 'error',
  certainty: 'product',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const first = directiveLines(tree).find(({ kind }) => kind !== 'comment');
    // A file of comments alone is still to be written.
    if (first === undefined) return;
    for (const { directive, names } of NEEDED) {
      if (directivesNamed(tree, ...names).length > 0 || mayHoldUnread(tree, ...names)) continue;
      report(first.keyword, { directive }, { severity: directive === 'set-cluster' ? 'hint' : 'error' });
    }
  },
  message: ({ directive }) => WHY[directive],
};
