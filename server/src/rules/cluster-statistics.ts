import type { RelatedPlace } from '../engine/rule';
import { attributesNamed } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import { clusterHeader } from './cluster-header';
import { writtenValue } from './effective-value';

/** Whether the cluster measures its systems, and where it says so. */
export interface ClusterStatistics {
  readonly statistics: string;
  readonly byDefault: boolean;
  readonly place: RelatedPlace;
}

/** Statistics of the cluster; undefined where nobody can tell. */
export function statisticsOf(cluster: Cluster): ClusterStatistics | undefined {
  const tree = clusterHeader(cluster);
  if (tree?.name === undefined) return undefined;
  if (attributesNamed(tree, 'Statistics').length === 0) {
    const place = { tree, span: tree.name, message: 'Statistics is not set here and has its default MeteringOnly.' };
    return { statistics: 'MeteringOnly', byDefault: true, place };
  }
  const written = writtenValue(tree, 'Statistics');
  if (written?.attribute?.value === undefined) return undefined;
  if (!['Enabled', 'MeteringOnly', 'Disabled'].includes(written.text)) return undefined;
  const place = { tree, span: written.attribute.value, message: 'Statistics of the cluster is set here.' };
  return { statistics: written.text, byDefault: false, place };
}
