import type { Cluster } from '../workspace/cluster';

/** The line break that the main file of the cluster is written with. */
export function lineBreakOf(cluster: Cluster): string {
  const main = cluster.segments.find(({ file }) => file.uri === cluster.mainUri)?.file;
  return main?.text.includes('\r\n') ? '\r\n' : '\n';
}
