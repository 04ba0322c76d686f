import type { DomainModel } from '../../workspace/libvirt/domain-model';
import { firstChild } from '../../workspace/libvirt/element-model';
import type { DiskModel } from '../../workspace/libvirt/disk-model';
import { hostPath } from './host-path';

/** Whether a disk is one that several guests write to. */
export function isShared({ element }: Pick<DiskModel, 'element'>): boolean {
  return firstChild(element, 'shareable') !== undefined && firstChild(element, 'readonly') === undefined;
}

/** Whether a domain says of itself that it is a node of a cluster of guests: it shares disks with others. */
export function isClusterNode(model: DomainModel): boolean {
  if (model.domain === undefined) return false;
  return model.disks.some((disk) => isShared(disk) && (disk.device === 'disk' || disk.device === 'lun'));
}

/** Whether a domain says of itself that it belongs to a cluster, as a node or as what the nodes run. */
export function isOfCluster(model: DomainModel): boolean {
  return isClusterNode(model) || model.disks.some((disk) => isVxvm(disk));
}

/** Whether a disk is a volume of VxVM or a device of DMP on the host. */
export function isVxvm(disk: DiskModel): boolean {
  const kind = hostPath(disk)?.path.kind;
  return kind === 'dmp' || kind === 'vxvm-volume' || kind === 'vxvm-raw-volume';
}
