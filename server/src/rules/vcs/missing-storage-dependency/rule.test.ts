import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('missing-storage-dependency', () => {
  test('a mount on a volume, and a volume in a disk group', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg ( DiskGroup = datadg )
	Volume vol ( Volume = v1 DiskGroup = datadg )
	       ^^^ warning[missing-storage-dependency]: Add "vol requires dg"
	Mount "mnt 1" ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/v1" FSType = vxfs FsckOpt = "-y" )
	      ^^^^^^^ warning[missing-storage-dependency]: the Volume "vol" brings online, but no dependency
`));

  test('a mount on a disk group that starts its volumes itself', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg (
		DiskGroup = "datadg"
		)
	Mount mnt (
	      ^^^ warning[missing-storage-dependency]: "mnt requires dg"
		MountPoint = "/a"
		BlockDevice = "/dev/vx/dsk/datadg/v1"
		FSType = vxfs
		FsckOpt = "-y"
		)
`));

  test('logical volumes, by both kinds of paths', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	LVMVolumeGroup vg ( VolumeGroup = "my-vg" )
	LVMLogicalVolume lv ( VolumeGroup = "my-vg" LogicalVolume = "lv-1" )
	Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/mapper/my--vg-lv--1" FSType = ext4 FsckOpt = "-y" )
	      ^^ warning[missing-storage-dependency]
	Mount m2 ( MountPoint = "/b" BlockDevice = "/dev/my-vg/lv-1" FSType = ext4 FsckOpt = "-y" )
	      ^^ hint[missing-storage-dependency]: requires only what holds the volume
	lv requires vg
	m2 requires vg
`));

  test('a cluster file system, and a dependency the wrong way round', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	CVMVolDg dg ( CVMDiskGroup = shdg CVMVolume = { v1, v2 } CVMActivation = sw )
	CFSMount m1 ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/shdg/v2" )
	         ^^ warning[missing-storage-dependency]: turn the dependency round
	dg requires m1
`));

  test('directly, over others, and with atleast', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg ( DiskGroup = datadg ) Volume v ( Volume = v1 DiskGroup = datadg )
	Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/v1" FSType = vxfs FsckOpt = "-y" )
	Mount m2 ( MountPoint = "/b" BlockDevice = "/dev/vx/dsk/datadg/v2" FSType = vxfs FsckOpt = "-y" )
	Phantom p ( )
	m1 requires atleast 1 from v,p v requires dg m2 requires m1
`));

  test('devices of nobody, and values for each system', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	LVMVolumeGroup vg ( VolumeGroup @n1 = vg1 VolumeGroup @n2 = vg2 )
	Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/vg1/lv" FSType = ext4 FsckOpt = "-y" )
	Mount m2 ( MountPoint = "/b" BlockDevice = "/dev/sdb1" FSType = ext4 FsckOpt = "-y" )
	Mount m3 ( MountPoint = "/c" BlockDevice @n1 = "/dev/vg1/lv" BlockDevice @n2 = "/dev/vg2/lv" FSType = ext4 FsckOpt = "-y" )
`));

  test('while a dependency names an unknown resource, only that is told', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg ( DiskGroup = datadg )
	Mount mnt ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/v1" FSType = vxfs FsckOpt = "-y" )
	mnt requires dgg
	             ^^^ error[unknown-resource]
`));

  test('the fix adds the line behind the others', () =>
    checkFix(
      `
group g (
    SystemList = { n1 = 0, n2 = 1 }
    )
    DiskGroup dg ( DiskGroup = datadg )
    Volume v ( Volume = v1 DiskGroup = datadg )
    Mount "m.1" ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/v1" FSType = vxfs FsckOpt = "-y" )
    v requires dg
    // the tree
`,
      `
group g (
    SystemList = { n1 = 0, n2 = 1 }
    )
    DiskGroup dg ( DiskGroup = datadg )
    Volume v ( Volume = v1 DiskGroup = datadg )
    Mount "m.1" ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/v1" FSType = vxfs FsckOpt = "-y" )
    v requires dg
    "m.1" requires v
    // the tree
`,
    ));

  test('the fix is the first dependency of the group, in a file with CRLF', () =>
    checkFix(
      '\ngroup g ( SystemList = { n1 = 0 } )\r\n\tDiskGroup dg ( DiskGroup = d1 )\r\n\tVolume v ( Volume = v1 DiskGroup = d1 )\r\n',
      '\ngroup g ( SystemList = { n1 = 0 } )\r\n\tDiskGroup dg ( DiskGroup = d1 )\r\n\tVolume v ( Volume = v1 DiskGroup = d1 )\r\n\r\n\tv requires dg\r\n',
    ));
});
