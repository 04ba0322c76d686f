import type { GroupRule } from '../../../engine/rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { parallelOf } from '../../../workspace/group-links';
import { addAttribute } from '../../add-attribute';
import { systemsOfGroup } from '../../group-systems';

type Data = { group: string; resource: string };

/** The cluster volume manager in a group that is online on one system at a time. */
export const failoverCvmGroup: GroupRule<Data> = {
  id: 'failover-cvm-group',
  title: 'Group of the cluster volume manager that is not parallel',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['CVMCluster'],
  check({ header, resourcesOfType }, report) {
    const [cluster] = resourcesOfType('CVMCluster');
    if (cluster?.name === undefined || header.name === undefined || parallelOf(header) !== '0') return;
    // One system is all the systems there are.
    if (systemsOfGroup(header).size < 2) return;
    const [parallel] = attributesNamed(header, 'Parallel');
    report(
      { tree: header, span: parallel?.value ?? header.name },
      { group: header.name.text, resource: cluster.name.text },
      { related: [{ tree: cluster, span: cluster.name, message: 'The cluster volume manager.' }] },
    );
  },
  message: ({ group, resource }) =>
    `The group "${group}" holds the CVMCluster "${resource}", but is online on one system at a time. ` +
    'The cluster volume manager has to run on every system that uses shared disk groups; where it does not run, their groups cannot start. ' +
    'Set Parallel = 1.',
  fix({ tree, cluster }) {
    if (tree.kind !== 'group') return [];
    const [parallel] = attributesNamed(tree, 'Parallel');
    const title = 'Make the group parallel';
    if (parallel?.value)
      return [{ title, safe: false, edits: [{ tree, span: parallel.value, how: 'replace', text: '1' }] }];
    const edits = addAttribute(cluster, tree, 'Parallel = 1');
    return edits.length === 0 ? [] : [{ title, safe: false, edits }];
  },
};
