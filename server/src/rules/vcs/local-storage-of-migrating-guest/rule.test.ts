import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const HOSTS = `system a ( PhysicalServer = "host1" )
system b ( PhysicalServer = "host2" )`;

describe('local-storage-of-migrating-guest', () => {
  test('the systems are prepared for migration', () =>
    check(`
${HOSTS}
group g (
	SystemList = { a = 0, b = 1 }
	)
	DiskGroup dg (
	          ^^ hint[local-storage-of-migrating-guest]: "PhysicalServer" is set
		DiskGroup = dg1
		)
	KVMGuest vm1 (
		GuestName = vm1
		)
	vm1 requires dg
`));

  test('the guest is, on one line, with LVM', () =>
    check(`
group g ( SystemList = { a = 0, b = 1 } ) KVMGuest vm1 ( GuestName = vm1 MigrateTimeout = 600 ) LVMVolumeGroup "vg" ( VolumeGroup = vg1 )
                                                                                                               ^^^^ hint[local-storage-of-migrating-guest]: "MigrateTimeout"
	vm1 requires vg
`));

  test('nobody speaks of migration', () =>
    check(`
system a ( )
system b ( PhysicalServer = "" )
system c ( PhysicalServer = "host3" )
group g ( SystemList = { a = 0, b = 1 } )\r
	DiskGroup dg ( DiskGroup = dg1 )\r
	KVMGuest vm1 ( GuestName = vm1 )\r
	vm1 requires dg\r
`));

  test('the image is on a cluster file system, or nowhere in the group', () =>
    check(`
${HOSTS}
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 ( GuestName = vm1 MigrateTimeout = 600 )
	requires group files online local firm
group files ( SystemList = { a = 0, b = 1 } Parallel = 1 )
	CFSMount shared ( MountPoint = "/shared" BlockDevice = "/dev/vx/dsk/cfsdg/cfsvol" )
`));
});
