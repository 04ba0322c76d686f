import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('invalid-block-device', () => {
  test('NFS without a server', () =>
    check(`
Mount m1 ( MountPoint = "/a" BlockDevice = "nas/export" FSType = nfs )
                                           ^^^^^^^^^^^^ warning[invalid-block-device]: is no directory of an NFS server
Mount m2 (
	MountPoint = "/b"
	BlockDevice = "/dev/mapper/vg-lv"
	              ^^^^^^^^^^^^^^^^^^^ warning[invalid-block-device]: is a local path
	FSType = "nfs4"
)
Mount m3 ( MountPoint = "/c" BlockDevice = "nas:export" FSType = nfs )
                                           ^^^^^^^^^^^^ warning[invalid-block-device]
`));

  test('a local file system without a device', () =>
    check(`
Mount m1 ( FSType = ext4 FsckOpt = "-y" MountPoint = "/a" BlockDevice = "nas:/export" )\r
                                                                        ^^^^^^^^^^^^^ warning[invalid-block-device]: is on a local device
Mount m2 ( FSType = vxfs FsckOpt = "-y" MountPoint = "/b" BlockDevice @n1 = "datadg/datavol" BlockDevice @n2 = "/dev/vx/dsk/a/b" )\r
                                                                            ^^^^^^^^^^^^^^^^ warning[invalid-block-device]: does not begin with "/"
CFSMount c1 ( MountPoint = "/c" BlockDevice = "dev/vx/dsk/dg/vol" )\r
                                              ^^^^^^^^^^^^^^^^^^^ warning[invalid-block-device]
`));

  test('what may be mounted', () =>
    check(`
Mount m1 ( MountPoint = "/a" BlockDevice = "10.209.70.90:/dirname/anotherdir" FSType = nfs )
Mount m2 ( MountPoint = "/b" BlockDevice = "[fe80::1:2:3]:/dirname/anotherdir" FSType = nfs )
Mount m3 ( MountPoint = "/c" BlockDevice = "nas1,nas2:/export" FSType = nfs )
Mount m4 ( MountPoint = "/d" BlockDevice = "/dev/lv01" FSType = jfs2 FsckOpt = "-p" )
Mount m5 ( MountPoint = "/e" BlockDevice = "/images/disk.img" FSType = ext3 FsckOpt = "-y" )
`));

  test('other file systems, and what cannot be told', () =>
    check(`
Mount m1 ( MountPoint = "/a" BlockDevice = "pool1/data" FSType = zfs )
Mount m2 ( MountPoint = "/b" BlockDevice = "/export/b" FSType = bind )
Mount m3 ( MountPoint = "/c" BlockDevice = "UUID=0a3407de-014b-458b" FSType = ext4 FsckOpt = "-y" )
Mount m4 ( MountPoint = "/d" BlockDevice = "$DEVICE" FSType = ext4 FsckOpt = "-y" )
Mount m5 ( MountPoint = "/e" BlockDevice = "nas:/x" FSType @n1 = nfs FSType @n2 = nfs4 )
`));

  test('the fix adds the colon', () =>
    checkFix(
      'Mount m1 (\n\tMountPoint = "/a"\n\tBlockDevice = "nas.example.com/vol/export"\n\tFSType = nfs\n\t)\n',
      'Mount m1 (\n\tMountPoint = "/a"\n\tBlockDevice = "nas.example.com:/vol/export"\n\tFSType = nfs\n\t)\n',
    ));

  test('the fix adds the root', () =>
    checkFix(
      'CFSMount c1 ( MountPoint = "/c" BlockDevice = "dev/vx/dsk/dg/vol" )\n',
      'CFSMount c1 ( MountPoint = "/c" BlockDevice = "/dev/vx/dsk/dg/vol" )\n',
    ));
});
