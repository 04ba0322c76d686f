import type { WholeClusters } from '../../workspace/whole-cluster/whole-clusters';

/** The systems of the main.cf to whose cluster a file of a node belongs, in their order there. */
export function systemsOfCluster(clusters: WholeClusters, uri: string): readonly string[] {
  const names = clusters.of(uri).flatMap(({ main }) => [...(main?.structure.byName.system.keys() ?? [])]);
  return [...new Set(names)];
}
