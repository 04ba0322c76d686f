import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { groupsWriting } from '../../../workspace/groups-writing';
import { statisticsOf } from '../../cluster-statistics';
import { quotedNames } from '../../quoted-names';

type Data = { group: string; keys: readonly string[]; statistics: string; byDefault: boolean };

/** The keys of Load that count measured capacity. */
const MEASURED = new Set(['CPU', 'Mem', 'Swap']);

/** A Load in other units than those in which the cluster counts. */
export const loadAgainstStatistics: ClusterRule<Data> = {
  id: 'load-against-statistics',
  title: 'Keys of Load that do not go with Statistics of the cluster',
  severity: 'hint',
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
    for (const { tree } of groupsWriting(cluster, 'Load')) {
      if (tree.conflict !== undefined) continue;
      for (const { broken, value } of attributesNamed(tree, 'Load')) {
        if (broken || value?.kind !== 'list') continue;
        const wrong = value.items.filter(({ key }) =>
          statistics === 'Enabled' ? key.text === 'Units' : MEASURED.has(key.text),
        );
        const [first] = wrong;
        if (first === undefined) continue;
        const data = { group: tree.name?.text ?? '', keys: wrong.map(({ key }) => key.text), statistics, byDefault };
        report({ tree, span: first.key }, data, { related: [place] });
      }
    }
  },
  message: ({ group, keys, statistics, byDefault }) =>
    `Load of the group "${group}" is given in ${quotedNames(keys)}, but Statistics of the cluster is ` +
    `"${statistics}"${byDefault ? ' by default' : ''}. ` +
    (statistics === 'Enabled'
      ? 'The cluster then counts with the CPU, Mem and Swap that it measures. Give Load in these.'
      : 'The cluster counts with CPU, Mem and Swap only while Statistics is "Enabled"; otherwise Load has the key Units. Give Load in Units, or set Statistics = Enabled.'),
};
