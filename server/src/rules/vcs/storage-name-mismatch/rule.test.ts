import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('storage-name-mismatch', () => {
  test('a device of another disk group and volume than the group has: one finding, also with a misspelt dependency', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
Mount mnt1 (
BlockDevice = "/dev/vx/dsk/vmvg/vmvol"
              ^^^^^^^^^^^^^^^^^^^^^^^^ warning[storage-name-mismatch]: names the disk group "vmvg", but the resources of the group "g" bring "image_dg"
MountPoint = "/vm"
FSType = vxfs
FsckOpt = "-y"
)
Volume vol1 (
Volume = image_vol
DiskGroup = image_dg
)
DiskGroup dg1 (
DiskGroup = image_dg
)
mnt1 requires voll
              ^^^^ error[unknown-resource]: did you mean "vol1"
vol1 requires dg1
`));

  test('another volume of the disk group, misspelt or not', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg ( DiskGroup = datadg ) Volume v ( Volume = payroll DiskGroup = datadg ) v requires dg
	Mount m ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/payrol" FSType = vxfs FsckOpt = "-y" ) m requires v
	                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[storage-name-mismatch]: the volume "payrol", but
group h ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg2 ( DiskGroup = otherdg ) Volume v2 ( Volume = payroll DiskGroup = otherdg ) v2 requires dg2
	Mount m2 ( MountPoint = "/b" BlockDevice = "/dev/vx/dsk/otherdg/logs" FSType = vxfs FsckOpt = "-y" ) m2 requires v2
	                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[storage-name-mismatch]: the volume "logs", but
`));

  test('a volume in another disk group than the one that is imported: one finding for volume and mount', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg ( DiskGroup = data_dg )
	Volume v ( Volume = v1 DiskGroup = "datadg" )
	                                   ^^^^^^^^ warning[storage-name-mismatch]: the Volume "v" faults
	Mount m ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/v1" FSType = vxfs FsckOpt = "-y" )
	v requires dg
	m requires v
`));

  test('logical volumes: another name, dashes that are not doubled', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	LVMVolumeGroup vg ( VolumeGroup = "my-vg" )
	LVMLogicalVolume lv1 ( VolumeGroup = "my-vg" LogicalVolume = data )
	LVMLogicalVolume lv2 ( VolumeGroup = "myvg" LogicalVolume = logs )
	                                     ^^^^^^ warning[storage-name-mismatch]: names the volume group "myvg"
	Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/mapper/my-vg-data" FSType = ext4 FsckOpt = "-y" )
	                                           ^^^^^^^^^^^^^^^^^^^^^^^^ warning[storage-name-mismatch]: "/dev/mapper/my--vg-data"
	lv1 requires vg
	lv2 requires vg
	m1 requires lv1
`));

  test('a cluster file system on a volume that the CVMVolDg does not start', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	CVMVolDg dg ( CVMDiskGroup = shdg CVMVolume = { images, other } CVMActivation = sw )
	CFSMount m1 ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/shdg/imagse" )
	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ warning[storage-name-mismatch]: bring "images"
	CFSMount m2 ( MountPoint = "/b" BlockDevice = "/dev/vx/dsk/shgd/other" )
	                                              ^^^^^^^^^^^^^^^^^^^^^^^^ warning[storage-name-mismatch]: bring "shdg"
	m1 requires dg m2 requires dg
`));

  test('a disk group of a group that is not required, and one of nobody', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( ) system n2 ( )
group store ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg ( DiskGroup = datadg )
group app ( SystemList = { n1 = 0, n2 = 1 } )
	Mount m ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/v1" FSType = vxfs FsckOpt = "-y" )
	                                          ^^^^^^^^^^^^^^^^^^^^^^^ warning[storage-name-mismatch]: "requires group store online local firm"
group lone ( SystemList = { n1 = 0, n2 = 1 } )
	Volume v ( Volume = v1 DiskGroup = dg9 )
	                                   ^^^ hint[storage-name-mismatch]: No resource brings the disk group "dg9"
`));

  test('volumes that the disk group starts itself, and disk groups of required groups', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( ) system n2 ( )
group store ( SystemList = { n1 = 0, n2 = 1 } )
	DiskGroup dg ( DiskGroup = datadg )
	Mount m0 ( MountPoint = "/z" BlockDevice = "/dev/vx/dsk/datadg/v0" FSType = vxfs FsckOpt = "-y" ) m0 requires dg
group app ( SystemList = { n1 = 0, n2 = 1 } )
	Mount m ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/datadg/v1" FSType = vxfs FsckOpt = "-y" )
	requires group store online local firm
`));

  test('other devices, values for each system, a fire drill, programs that may import', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( ) system n2 ( )
group a ( SystemList = { n1 = 0, n2 = 1 } )
	LVMVolumeGroup vg ( VolumeGroup @n1 = vg1 VolumeGroup @n2 = vg2 )
	Mount m1 ( MountPoint = "/a" BlockDevice = "/dev/vg1/lv" FSType = ext4 FsckOpt = "-y" )
	Mount m2 ( MountPoint = "/b" BlockDevice = "/dev/disk/by-label" FSType = ext4 FsckOpt = "-y" )
	Mount m3 ( MountPoint = "/c" BlockDevice = "filer:/export" FSType = nfs )
	DiskGroup dg ( DiskGroup = datadg )
group b ( SystemList = { n1 = 0, n2 = 1 } )
	Mount m4 ( MountPoint = "/d" BlockDevice = "/dev/vx/dsk/datadg/v" FSType = vxfs FsckOpt = "-y" )
	requires group a offline local
group d ( SystemList = { n1 = 0, n2 = 1 } )
	Application imp ( StartProgram = "/a" StopProgram = "/b" MonitorProgram = "/c" )
	Mount m5 ( MountPoint = "/e" BlockDevice = "/dev/vx/dsk/impdg/v" FSType = vxfs FsckOpt = "-y" )
	m5 requires imp
`));

  test('the same names in another layout', () =>
    check(
      'group g ( SystemList = { n1 = 0 } )\r\n\tDiskGroup dg ( DiskGroup = "data.dg" )\r\n\tMount m ( MountPoint = "/a"\r\n\t\tBlockDevice = "/dev/vx/dsk/data.dg/v1" FSType = vxfs FsckOpt = "-y" )\r\n\tm requires dg\r\n',
    ));

  test('the fix writes the only device that can be meant', () =>
    checkFix(
      `
group g ( SystemList = { n1 = 0, n2 = 1 } )
	Mount m ( MountPoint = "/vm" BlockDevice = "/dev/vx/dsk/vmvg/vmvol" FSType = vxfs FsckOpt = "-y" )
	Volume v ( Volume = image_vol DiskGroup = image_dg )
	DiskGroup dg ( DiskGroup = image_dg )
	m requires v
	v requires dg
`,
      `
group g ( SystemList = { n1 = 0, n2 = 1 } )
	Mount m ( MountPoint = "/vm" BlockDevice = "/dev/vx/dsk/image_dg/image_vol" FSType = vxfs FsckOpt = "-y" )
	Volume v ( Volume = image_vol DiskGroup = image_dg )
	DiskGroup dg ( DiskGroup = image_dg )
	m requires v
	v requires dg
`,
    ));

  test('the fix doubles dashes', () =>
    checkFix(
      `
group g ( SystemList = { n1 = 0 } )
	LVMLogicalVolume lv ( VolumeGroup = "vm-vg" LogicalVolume = images )
	Mount m ( MountPoint = "/vm" BlockDevice = "/dev/mapper/vm-vg-images" FSType = ext4 FsckOpt = "-y" )
	m requires lv
`,
      `
group g ( SystemList = { n1 = 0 } )
	LVMLogicalVolume lv ( VolumeGroup = "vm-vg" LogicalVolume = images )
	Mount m ( MountPoint = "/vm" BlockDevice = "/dev/mapper/vm--vg-images" FSType = ext4 FsckOpt = "-y" )
	m requires lv
`,
    ));
});
