/** File systems on a local device that need fsck after a crash, on the platforms of the product. */
const LOCAL: ReadonlySet<string> = new Set([
  'vxfs',
  'ext2',
  'ext3',
  'ext4',
  'xfs',
  'btrfs',
  'reiserfs',
  'ufs',
  'hfs',
  'jfs',
  'jfs2',
]);

const NETWORK: ReadonlySet<string> = new Set(['nfs', 'nfs3', 'nfs4']);

/** Others that a system may mount; an administrator who writes one of them means it. */
const OTHERS: readonly string[] = [
  ...[
    'autofs',
    'bind',
    'cachefs',
    'cdfs',
    'cifs',
    'exfat',
    'ext',
    'fuse',
    'gfs',
    'gfs2',
    'gpfs',
    'hsfs',
    'iso9660',
    'lofs',
  ],
  ...[
    'mmfs',
    'namefs',
    'ntfs',
    'ocfs2',
    'overlay',
    'pcfs',
    'proc',
    'smbfs',
    'swap',
    'tmpfs',
    'udf',
    'udfs',
    'vfat',
    'zfs',
  ],
];

/** Whether a file system of that type is on a device of the system itself and is repaired by fsck. */
export function isLocalFileSystem(type: string): boolean {
  return LOCAL.has(type);
}

/** Whether a file system of that type is mounted from an NFS server. */
export function isNetworkFileSystem(type: string): boolean {
  return NETWORK.has(type);
}

/** Every file system type that is known by name. */
export const KNOWN_FILE_SYSTEMS: readonly string[] = [...LOCAL, ...NETWORK, ...OTHERS];
