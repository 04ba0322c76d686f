/** What a path of a block device says about the volume behind it. */
export interface BlockDevice {
  /** `vxvm`: a volume of a VxVM disk group; `lvm`: a logical volume of a volume group. */
  readonly family: 'vxvm' | 'lvm';
  /** The disk group or volume group; absent where a device mapper's name can be read in several ways. */
  readonly container?: string;
  readonly volume?: string;
  /** What stands before the names: `/dev/vx/dsk`, `/dev/mapper`, `/dev`. */
  readonly folder: string;
  /** Of `/dev/mapper/NAME`: the name. */
  readonly mapperName?: string;
}

/** Folders of `/dev` that hold disks and no logical volumes. */
const NO_VOLUME_GROUP: ReadonlySet<string> = new Set(
  'block,cciss,char,dasd,did,disk,disks,drbd,dsk,etherd,fd,ida,i2o,input,ioscsi,loop,mapper,md,mpath,nbd,nvme,pts,ram,rd,rdisk,rdsk,shm,usb,vx,xen,zvol'.split(
    ',',
  ),
);

/**
 * The volume that a path names, undefined for other devices: `/dev/vx/dsk/DG/VOL` of VxVM, `/dev/VG/LV` and
 * `/dev/mapper/VG-LV` of LVM. The paths of AIX name no volume group and are left alone.
 */
export function readBlockDevice(path: string): BlockDevice | undefined {
  const vxvm = /^(\/dev\/vx\/r?dsk)\/([^/\s]+)\/([^/\s]+)$/.exec(path);
  if (vxvm?.[1] && vxvm[2] && vxvm[3]) return { family: 'vxvm', container: vxvm[2], volume: vxvm[3], folder: vxvm[1] };
  const mapper = /^\/dev\/mapper\/([^/\s]+)$/.exec(path)?.[1];
  if (mapper !== undefined) {
    const pair = splitMapperName(mapper);
    return {
      family: 'lvm',
      folder: '/dev/mapper',
      mapperName: mapper,
      ...(pair && { container: pair[0], volume: pair[1] }),
    };
  }
  const [, group, volume] = /^\/dev\/([^/\s]+)\/([^/\s]+)$/.exec(path) ?? [];
  if (group === undefined || volume === undefined || NO_VOLUME_GROUP.has(group)) return undefined;
  return { family: 'lvm', container: group, volume, folder: '/dev' };
}

/** The path of another volume, written as the device is. */
export function devicePath({ folder }: BlockDevice, container: string, volume: string): string {
  return folder === '/dev/mapper' ? `${folder}/${mapperName(container, volume)}` : `${folder}/${container}/${volume}`;
}

/** The device mapper's name of a logical volume: one dash between the two names, and each dash within them doubled. */
export function mapperName(volumeGroup: string, logicalVolume: string): string {
  return `${doubled(volumeGroup)}-${doubled(logicalVolume)}`;
}

function doubled(name: string): string {
  return name.replaceAll('-', '--');
}

/** The volume group and the logical volume of a device mapper's name; undefined where it is none or can be read in several ways. */
function splitMapperName(name: string): readonly [string, string] | undefined {
  const [group, volume, ...more] = name.split(/(?<!-)-(?!-)/);
  if (group === undefined || volume === undefined || more.length > 0) return undefined;
  const names = [group, volume].map((part) => part.replaceAll('--', '-')) as [string, string];
  return mapperName(...names) === name && names.every((one) => one !== '') ? names : undefined;
}
