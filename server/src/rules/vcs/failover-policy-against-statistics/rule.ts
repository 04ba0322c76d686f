import type { ClusterRule } from '../../../engine/rule';
import { groupsWriting } from '../../../workspace/groups-writing';
import { addAttribute } from '../../add-attribute';
import { statisticsOf } from '../../cluster-statistics';
import { writtenValue } from '../../effective-value';

type Data = { group: string; policy: string; statistics: string; byDefault: boolean };

/** A FailOverPolicy that the cluster's Statistics does not allow. */
export const failoverPolicyAgainstStatistics: ClusterRule<Data> = {
  id: 'failover-policy-against-statistics',
  title: 'FailOverPolicy that Statistics of the cluster does not allow',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['cluster', 'group'],
  exact: true,
  check({ cluster }, report) {
    const known = statisticsOf(cluster);
    if (known === undefined) return;
    const { statistics, byDefault, place } = known;
    for (const { tree } of groupsWriting(cluster, 'FailOverPolicy')) {
      const policy = writtenValue(tree, 'FailOverPolicy');
      if (policy?.attribute?.value === undefined) continue;
      const isWrong =
        policy.text === 'BiggestAvailable'
          ? statistics !== 'Enabled'
          : policy.text === 'Load' && statistics === 'Enabled';
      if (!isWrong) continue;
      const group = tree.name?.text ?? '';
      const data = { group, policy: policy.text, statistics, byDefault };
      report({ tree, span: policy.attribute.value }, data, { related: [place] });
    }
  },
  message: ({ group, policy, statistics, byDefault }) =>
    `The group "${group}" has FailOverPolicy "${policy}", but Statistics of the cluster is ` +
    `"${statistics}"${byDefault ? ' by default' : ''}. ` +
    (policy === 'Load'
      ? 'Load may not be set while Statistics is "Enabled", since the cluster then measures the systems and does not count with Load and Capacity. Choose "BiggestAvailable", or change Statistics.'
      : 'BiggestAvailable may be set only while Statistics is "Enabled": without measured values the cluster cannot tell which system has most capacity left. Set Statistics = Enabled in the cluster, or choose another policy.'),
  fix({ data: { policy }, related, cluster }) {
    const [place] = related;
    if (policy === 'Load' || place?.tree.kind !== 'cluster') return [];
    const { tree } = place;
    const value = writtenValue(tree, 'Statistics')?.attribute?.value;
    const edits = value
      ? [{ tree, span: value, how: 'replace' as const, text: 'Enabled' }]
      : addAttribute(cluster, tree, 'Statistics = Enabled');
    return edits.length === 0 ? [] : [{ title: 'Set Statistics = Enabled in the cluster', safe: false, edits }];
  },
};
