import type { FileRange } from '../../engine/shown-finding';
import { placeInCluster } from '../../engine/whole-cluster-place';
import { attributesNamed } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { clusterHeader } from '../cluster-header';
import { writtenValue } from '../effective-value';

/** Whether VCS is told to use fencing. */
export interface UseFence {
  readonly isOn: boolean;
  /** Finds the value, or the name of the cluster where none is written. */
  place(): FileRange | undefined;
}

/** What UseFence of a cluster says; undefined where nobody can tell. */
export function useFence(main: Cluster): UseFence | undefined {
  const header = clusterHeader(main);
  if (header?.name === undefined || main.includeMissing) return undefined;
  const { name } = header;
  const isWritten = attributesNamed(header, 'UseFence').length > 0;
  const written = writtenValue(header, 'UseFence');
  const text = isWritten ? written?.text : 'NONE';
  if (text !== 'SCSI3' && text !== 'NONE') return undefined;
  return { isOn: text === 'SCSI3', place: () => placeInCluster(main, header, written?.attribute?.value ?? name) };
}
