import { clusterIds } from '../../../catalog/llt/limits';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { directivesNamed } from '../directive-lines';

type Data = { text: string };

/** A cluster id that is no number of 16 bits. */
export const invalidLltClusterId: NodeFileRule<'llttab', Data> = {
  id: 'invalid-llt-cluster-id',
  title: 'Cluster id in llttab that is no number from 0 to 65535',
  severity: 'error',
  certainty: 'product',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { fields } of directivesNamed(tree, 'set-cluster')) {
      const [id] = fields;
      // Whether LLT takes hexadecimal numbers is in no page.
      if (id === undefined || /^0x[\da-f]+$/i.test(id.text)) continue;
      if (!/^\d+$/.test(id.text) || Number(id.text) > (clusterIds.maximum ?? Infinity)) report(id, { text: id.text });
    }
  },
  message: ({ text }) =>
    `"${text}" is no id of a cluster: LLT takes a number from ${String(clusterIds.minimum)} to ${String(clusterIds.maximum)}, and only nodes with the same one talk to each other. ` +
    'With this line the node does not join its cluster. Write the number that the other nodes have.',
};
