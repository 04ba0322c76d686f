import { nodeIds, oldNodeIds, WIDER_NODE_IDS_SINCE } from '../../../catalog/llt/limits';
import { isBefore, type ProductVersion } from '../../../catalog/vcs/product-version';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo } from '../../line-edits';

type Data = { id: string; fault: 'text' | 'swapped' | 'range' | 'old-range'; meant: string };

/** A line of llthosts that does not begin with the id of a node. */
export const invalidLlthostsId: NodeFileRule<'llthosts', Data> = {
  id: 'invalid-llthosts-id',
  title: 'Line of llthosts without a valid node id',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llthosts'],
  since: '0.1.0',
  scope: 'document',
  file: 'llthosts',
  check({ tree, version }, report) {
    for (const { id, name, surplus } of tree.entries) {
      const data = { id: id.text, meant: '' };
      if (/^\d+$/.test(id.text)) {
        const fault = faultOfNumber(Number(id.text), version);
        // No page gives the range of newer releases.
        if (fault) report(id, { ...data, fault }, { severity: fault === 'range' ? 'hint' : 'warning' });
      } else if (name !== undefined && /^\d+$/.test(name.text) && surplus.length === 0)
        report({ start: id.start, end: name.end }, { ...data, fault: 'swapped', meant: `${name.text} ${id.text}` });
      // A word that stands alone is half a line, which another rule says.
      else if (name !== undefined && !id.text.startsWith('#'))
        report(id, { ...data, fault: 'text', meant: /^(\d+)[.,:;)]$/.exec(id.text)?.[1] ?? '' });
    }
  },
  message: ({ id, fault, meant }) => {
    if (fault === 'swapped')
      return `The id of a node stands in front of its name: LLT cannot find the name of this node. Write "${meant}".`;
    if (fault === 'text')
      return `"${id}" is no node id: each line of llthosts is a number and a name. LLT cannot tell which node is meant. Write the id in front of the name.`;
    const { maximum } = fault === 'range' ? nodeIds : oldNodeIds;
    const whose =
      fault === 'range'
        ? 'Clusters have up to 64 nodes'
        : `Before ${WIDER_NODE_IDS_SINCE} clusters have up to 32 nodes`;
    return `${whose}, with ids from 0 to ${String(maximum)}: a node with the id ${id} cannot join. Give it a free id, in the llthosts of all nodes.`;
  },
  fix: (subject) => (subject.data.meant === '' ? [] : [changeTo(subject.data.meant, subject)]),
};

function faultOfNumber(id: number, version: ProductVersion | undefined): 'range' | 'old-range' | undefined {
  if (id > (nodeIds.maximum ?? Infinity)) return 'range';
  return isBefore(version, WIDER_NODE_IDS_SINCE) && id > (oldNodeIds.maximum ?? Infinity) ? 'old-range' : undefined;
}
