import type { FileRange } from '../../engine/shown-finding';
import type { DiskModel } from '../../workspace/libvirt/disk-model';
import { domainModel } from '../../workspace/libvirt/domain-model';
import { firstChild } from '../../workspace/libvirt/element-model';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';
import { onceFor } from '../../workspace/kept-reading';
import type { ClusterGuest } from '../../workspace/whole-cluster/whole-cluster';
import { hostPath, type HostPath } from '../libvirt/host-path';
import { type GuestMachine, isUnfilled, placeInDocument } from './guest-machines';

/** A disk of a virtual machine that lies behind a path of its host. */
export interface GuestDisk {
  readonly copy: ClusterGuest;
  readonly disk: DiskModel;
  readonly path: HostPath;
  /** Where the path stands. */
  readonly place: FileRange;
}

/** The disks that a copy of the XML of a virtual machine gives it to write to, in the order of the text. */
export function writtenDisks(copy: ClusterGuest): readonly GuestDisk[] {
  return disksOf(copy.document).map((disk) => ({ copy, ...disk }));
}

const disksOf = onceFor((document: LibvirtDocument) =>
  domainModel(document.xml).disks.flatMap((disk): Omit<GuestDisk, 'copy'> | [] => {
    const path = hostPath(disk);
    if (path === undefined || isUnfilled(path.text) || firstChild(disk.element, 'readonly')) return [];
    return { disk, path, place: placeInDocument(document, path.place) };
  }),
);

/** The disks that the copies of a machine name, each path once, as its first copy has it. */
export function disksOfMachine({ copies }: GuestMachine): readonly GuestDisk[] {
  const byPath = new Map<string, GuestDisk>();
  for (const disk of copies.flatMap(writtenDisks)) if (!byPath.has(disk.path.text)) byPath.set(disk.path.text, disk);
  return [...byPath.values()];
}
