import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const MOUNT = 'Mount mnt ( MountPoint = "/shared" BlockDevice = "/dev/sdb1" FSType = ext4 FsckOpt = "-y" )';
const FILE = 'GuestConfigFilePath = "/etc/guests/vm1.xml"';

describe('unmounted-sync-directory', () => {
  test('a directory below a mount of the group', () =>
    check(`
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 (
		GuestName = vm1
		${FILE}
		SyncDir = "/shared/vm1/"
		          ^^^^^^^^^^^^^^ warning[unmounted-sync-directory]: Add "vm1 requires mnt"
		)
	${MOUNT}
`));

  test('the mount point itself, on one line', () =>
    check(`
group "g" ( SystemList = { a = 0 } ) KVMGuest "vm1" ( GuestName = vm1 SyncDir = "/shared" ${FILE} ) ${MOUNT}
                                                                                ^^^^^^^^^ warning[unmounted-sync-directory]: "mnt"
`));

  test('a mount that is required, and a directory on none', () =>
    check(`
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 ( GuestName = vm1 ${FILE} SyncDir = "/shared/vm1" )
	${MOUNT}
	vm1 requires mnt

group h ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm2 ( GuestName = vm2 GuestConfigFilePath = "/etc/guests/vm2.xml" SyncDir = "/shared2/vm2" )
	Mount mnt2 ( MountPoint = "/other" BlockDevice = "/dev/sdc1" FSType = ext4 FsckOpt = "-y" )
`));

  test('a configuration file below the same mount has the finding instead', () =>
    check(`
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/shared/vm1.xml" SyncDir = "/shared/vm1" )
	                                                     ^^^^^^^^^^^^^^^^^ warning[unmounted-guest-configuration]
	${MOUNT}
`));

  test('the repair adds the dependency', () =>
    checkFix(
      `
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 (
		GuestName = vm1
		${FILE}
		SyncDir = "/shared/vm1"
		)
	${MOUNT}
`,
      `
group g ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 (
		GuestName = vm1
		${FILE}
		SyncDir = "/shared/vm1"
		)
	${MOUNT}

	vm1 requires mnt
`,
    ));
});
