import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('mount-without-fsck-answer', () => {
  test('no options', () =>
    check(`
Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/vg/a" FSType = ext4 )
      ^^ warning[mount-without-fsck-answer]: does not set "FsckOpt"
`));

  test('options that answer nothing', () =>
    check(`
Mount m1 (\r
	MountPoint = "/a"\r
	BlockDevice = "/dev/vx/dsk/dg/a"\r
	FSType = "vxfs"\r
	FsckOpt @n1 = "-o full"\r
	              ^^^^^^^^^ warning[mount-without-fsck-answer]: neither "-y" nor "-n"
	FsckOpt @n2 = "-o full -y"\r
	)\r
Mount m2 ( MountPoint = "/b" BlockDevice = "/dev/vg/b" FSType = xfs FsckOpt = "" )
                                                                              ^^ warning[mount-without-fsck-answer]
Mount m3 ( MountPoint = "/c" BlockDevice = "/dev/vg/c" FSType = ext3 FsckOpt = y )
                                                                               ^ warning[mount-without-fsck-answer]
`));

  test('answers in all forms', () =>
    check(`
Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/vg/a" FSType = ext4 FsckOpt = "-fy" )
Mount m2 ( MountPoint = "/b" BlockDevice = "/dev/vg/b" FSType = vxfs FsckOpt = "-o nolog -n" )
Mount m3 ( MountPoint = "/c" BlockDevice = "/dev/lv03" FSType = jfs2 FsckOpt = "-p" )
Mount m4 ( MountPoint = "/d" BlockDevice = "/dev/vg/d" FSType = ext4 FsckOpt = "%-y" )
`));

  test('file systems without fsck, and what cannot be told', () =>
    check(`
Mount m1 ( MountPoint = "/a" BlockDevice = "nas:/a" FSType = nfs )
Mount m2 ( MountPoint = "/b" BlockDevice = "/export/b" FSType = bind )
Mount m3 ( MountPoint = "/c" BlockDevice = "pool/c" FSType = zfs FsckOpt = "" )
Mount m4 ( MountPoint = "/d" BlockDevice = "/dev/vg/d" FSType @n1 = ext4 FSType @n2 = nfs )
Mount m5 ( MountPoint = "/e" BlockDevice = "/dev/vg/e" FSType = ext4 FsckOption = "-y" )
`));

  test('a type that gives the options', () =>
    check(`
type Mount ( str MountPoint str BlockDevice str FSType str FsckOpt = "-y" )
Mount m6 ( MountPoint = "/f" BlockDevice = "/dev/vg/f" FSType = ext4 )
`));

  test('the fix adds -y', () =>
    checkFix(
      'Mount m1 (\n\t\tMountPoint = "/a"\n\t\tBlockDevice = "/dev/vg/a"\n\t\tFSType = ext4\n\t\t)\n',
      'Mount m1 (\n\t\tMountPoint = "/a"\n\t\tBlockDevice = "/dev/vg/a"\n\t\tFSType = ext4\n\t\tFsckOpt = "-y"\n\t\t)\n',
    ));

  test('the fix completes options', () =>
    checkFix(
      'Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/vg/a" FSType = ext4 FsckOpt = "-f" )\n',
      'Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/vg/a" FSType = ext4 FsckOpt = "-f -y" )\n',
    ));
});
