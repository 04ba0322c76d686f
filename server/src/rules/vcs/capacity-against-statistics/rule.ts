import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import { statisticsOf } from '../../cluster-statistics';

type Data = { system: string };

/** A Capacity that the cluster measures itself. */
export const capacityAgainstStatistics: ClusterRule<Data> = {
  id: 'capacity-against-statistics',
  title: 'Capacity of a system that the cluster measures',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['cluster', 'system'],
  exact: true,
  check({ cluster }, report) {
    const known = statisticsOf(cluster);
    if (known?.statistics !== 'Enabled') return;
    for (const number of [...cluster.structure.byName.system.values()].flat()) {
      const tree = cluster.trees[number] as ObjectDeclaration;
      const [capacity] = tree.conflict === undefined ? attributesNamed(tree, 'Capacity') : [];
      if (capacity === undefined) continue;
      report({ tree, span: capacity.name }, { system: tree.name?.text ?? '' }, { related: [known.place] });
    }
  },
  message: ({ system }) =>
    `Capacity of the system "${system}" is set, but Statistics of the cluster is "Enabled". The cluster then measures the ` +
    'capacity itself, and the guide does not allow to set it. Leave Capacity out, or choose another Statistics.',
};
