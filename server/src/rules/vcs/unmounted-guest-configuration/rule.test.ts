import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const MOUNT = 'Mount mnt ( MountPoint = "/guests" BlockDevice = "/dev/sdb1" FSType = ext4 FsckOpt = "-y" )';

describe('unmounted-guest-configuration', () => {
  test('the mount is in the group', () =>
    check(`
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 (
		GuestName = vm1
		GuestConfigFilePath = "/guests/vm1/vm1.xml"
		                      ^^^^^^^^^^^^^^^^^^^^^ warning[unmounted-guest-configuration]: Add "vm1 requires mnt"
		)
	${MOUNT}
`));

  test('of nested mounts the nearest counts', () =>
    check(`
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/guests/vm1/vm1.xml" )
	                                                     ^^^^^^^^^^^^^^^^^^^^^ warning[unmounted-guest-configuration]: Add "vm1 requires inner"
	${MOUNT}
	Mount inner ( MountPoint = "/guests/vm1" BlockDevice = "/dev/sdc1" FSType = ext4 FsckOpt = "-y" )
	vm1 requires mnt
	inner requires mnt
`));

  test('on one line, with quoted names', () =>
    check(`
group "g" ( SystemList = { a = 0 } ) KVMGuest "vm1" ( GuestName = vm1 GuestConfigFilePath = "/guests/vm1.xml" ) ${MOUNT}
                                                                                            ^^^^^^^^^^^^^^^^^ warning[unmounted-guest-configuration]: "mnt"
`));

  test('required directly, and over another resource', () =>
    check(`
group g1 ( SystemList = { a = 0, b = 1 } )\r
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/guests/vm1.xml" )\r
	FileOnOff f ( PathName = "/tmp/f" )\r
	${MOUNT}\r
	vm1 requires f\r
	f requires mnt\r
group g2 ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm2 ( GuestName = vm2 GuestConfigFilePath = "/data/vm2.xml" )
	Mount data ( MountPoint = "/data/" BlockDevice = "/dev/sdc1" FSType = ext4 FsckOpt = "-y" )
	vm2 requires data
`));

  test('a directory that only begins alike', () =>
    check(`
group g ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/guests2/vm1.xml" )
	${MOUNT}
`));

  test('half of the group cannot be read', () =>
    check(`
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/guests/vm1.xml" )
	${MOUNT}
	vm1 requires mtn
	             ^^^ error[unknown-resource]
`));

  test('the fix adds the dependency', () =>
    checkFix(
      `
group g (
	SystemList = { a = 0, b = 1 }
	)

	KVMGuest vm1 (
		GuestName = vm1
		GuestConfigFilePath = "/guests/vm1.xml"
		)

	${MOUNT}
`,
      `
group g (
	SystemList = { a = 0, b = 1 }
	)

	KVMGuest vm1 (
		GuestName = vm1
		GuestConfigFilePath = "/guests/vm1.xml"
		)

	${MOUNT}

	vm1 requires mnt
`,
    ));
});
