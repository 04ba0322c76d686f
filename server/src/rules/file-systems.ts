/** File systems on a local device that need fsck after a crash, on the platforms of the product. */
const LOCAL = ['vxfs', 'ext2', 'ext3', 'ext4', 'xfs', 'btrfs', 'reiserfs', 'ufs', 'hfs', 'jfs', 'jfs2'];

const NETWORK = ['nfs', 'nfs3', 'nfs4'];

/** Others that the Mount agent of some platform is documented with. */
const OTHERS = ['bind', 'lofs', 'namefs', 'zfs'];

/** Whatever else a system may mount: an administrator who writes one of them means it. */
const ELSEWHERE = [
  ...[
    '9p',
    'advfs',
    'affs',
    'afs',
    'aufs',
    'autofs',
    'beegfs',
    'cachefs',
    'cdfs',
    'cdrfs',
    'ceph',
    'cfs',
    'cifs',
    'devtmpfs',
  ],
  ...[
    'ecryptfs',
    'efs',
    'erofs',
    'exfat',
    'ext',
    'f2fs',
    'fat',
    'fuse',
    'gfs',
    'gfs2',
    'glusterfs',
    'gpfs',
    'hfsplus',
    'hpfs',
  ],
  ...[
    'hsfs',
    'iso9660',
    'jffs2',
    'lustre',
    'minix',
    'mmfs',
    'msdos',
    'mvfs',
    'nilfs2',
    'nfsd',
    'ntfs',
    'ocfs2',
    'overlay',
  ],
  ...[
    'pcfs',
    'proc',
    'procfs',
    'qfs',
    'ramfs',
    'reiser4',
    'romfs',
    'samfs',
    'sfs',
    'smbfs',
    'squashfs',
    'swap',
    'sysfs',
  ],
  ...['sysv', 'tmpfs', 'ubifs', 'udf', 'udfs', 'ufs2', 'umsdos', 'vfat', 'vfs', 'xenix', 'xiafs'],
];

const local: ReadonlySet<string> = new Set(LOCAL);
const network: ReadonlySet<string> = new Set(NETWORK);

/** File system types that the Mount agent mounts on one platform or another. */
export const MOUNTED_FILE_SYSTEMS: readonly string[] = [...LOCAL, ...NETWORK, ...OTHERS];

const known: ReadonlySet<string> = new Set([...MOUNTED_FILE_SYSTEMS, ...ELSEWHERE]);

/** Whether a file system of that type is on a device of the system itself and is repaired by fsck. */
export function isLocalFileSystem(type: string): boolean {
  return local.has(type);
}

/** Whether a file system of that type is mounted from an NFS server. */
export function isNetworkFileSystem(type: string): boolean {
  return network.has(type);
}

/** Whether some system has a file system of that exact name. */
export function isKnownFileSystem(type: string): boolean {
  return known.has(type);
}
