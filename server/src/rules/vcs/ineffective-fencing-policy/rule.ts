import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import { clusterHeader } from '../../cluster-header';
import { writtenValue } from '../../effective-value';

type Data = { policy: string; reason: 'no-fencing' | 'no-priority' | 'no-weight' };

/** A PreferredFencingPolicy that has nothing to go by. */
export const ineffectiveFencingPolicy: ClusterRule<Data> = {
  id: 'ineffective-fencing-policy',
  title: 'PreferredFencingPolicy without anything to go by',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['cluster', 'group', 'system'],
  exact: true,
  check({ cluster, names }, report) {
    const header = clusterHeader(cluster);
    const policy = header && writtenValue(header, 'PreferredFencingPolicy');
    if (header === undefined || policy?.attribute?.value === undefined) return;
    const place = { tree: header, span: policy.attribute.value };
    const { text } = policy;
    if (!['System', 'Group', 'Site'].includes(text)) return;
    const fence = attributesNamed(header, 'UseFence').length > 0 ? writtenValue(header, 'UseFence')?.text : 'NONE';
    if (fence === 'NONE') return report(place, { policy: text, reason: 'no-fencing' });
    const { structure, trees } = cluster;
    const isSetIn = (numbers: Iterable<number>, attribute: string): boolean =>
      [...numbers].some((number) => maySet(trees[number] as ObjectDeclaration, attribute));
    if (text === 'Group' && names.certain('group')) {
      const headers = structure.groups.map((group) => group.header);
      if (!isSetIn(headers, 'Priority')) report(place, { policy: text, reason: 'no-priority' });
    }
    if (text === 'System' && names.certain('system')) {
      if (!isSetIn([...structure.byName.system.values()].flat(), 'FencingWeight'))
        report(place, { policy: text, reason: 'no-weight' });
    }
  },
  message({ policy, reason }) {
    const end = 'As far as is known (unconfirmed)';
    switch (reason) {
      case 'no-fencing':
        return `PreferredFencingPolicy is "${policy}", but UseFence is not SCSI3. ${end} there is then no fencing race that the policy could decide. Set UseFence = SCSI3, or leave the policy out.`;
      case 'no-priority':
        return `PreferredFencingPolicy is "Group", but no group sets Priority. ${end} all groups then count the same in a fencing race. Set Priority in the groups that have to survive.`;
      case 'no-weight':
        return `PreferredFencingPolicy is "System", but no system sets FencingWeight. ${end} all systems then weigh the same in a fencing race. Set FencingWeight in the systems that have to survive.`;
    }
  },
};

/** Whether the object gives the attribute another value than 0, or may do so where it cannot be read. */
function maySet(tree: ObjectDeclaration, attribute: string): boolean {
  if (tree.problems.length > 0 || tree.conflict !== undefined) return true;
  return attributesNamed(tree, attribute).length > 0 && writtenValue(tree, attribute)?.text !== '0';
}
