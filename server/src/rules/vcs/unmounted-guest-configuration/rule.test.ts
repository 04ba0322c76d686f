import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const MOUNT = 'Mount mnt ( MountPoint = "/guests" BlockDevice = "/dev/sdb1" FSType = ext4 FsckOpt = "-y" )';
const CFS = `group files (
	SystemList = { a = 0, b = 1 }
	Parallel = 1
	)

	CFSMount shared (
		MountPoint = "/shared/"
		BlockDevice = "/dev/vx/dsk/cfsdg/cfsvol"
		)
`;

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

  test('the mount is in another group; one line, quoted names', () =>
    check(`
group "g" ( SystemList = { a = 0 } ) KVMGuest "vm1" ( GuestName = vm1 GuestConfigFilePath = "/shared/vm1.xml" )
                                                                                            ^^^^^^^^^^^^^^^^^ warning[unmounted-guest-configuration]: "shared" of the group "files"
${CFS}`));

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

  test('required directly, over another resource, over groups', () =>
    check(`
group g1 ( SystemList = { a = 0, b = 1 } )\r
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/guests/vm1.xml" )\r
	FileOnOff f ( PathName = "/tmp/f" )\r
	${MOUNT}\r
	vm1 requires f\r
	f requires mnt\r
group g2 ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm2 ( GuestName = vm2 GuestConfigFilePath = "/shared/vm2.xml" )
	requires group middle online local firm
group middle ( SystemList = { a = 0, b = 1 } )
	FileOnOff f2 ( PathName = "/tmp/f2" )
	requires group files online local soft
${CFS}`));

  test('no mount of the cluster, or one that cannot be there', () =>
    check(`
group g1 ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/guestsvm1.xml" )
	KVMGuest vm2 ( GuestName = vm2 )
	         ^^^ warning[multiple-kvm-guests-in-group]
	FileOnOff f ( PathName = "/tmp/f" )
group g2 ( SystemList = { c = 0 } )
	KVMGuest vm3 ( GuestName = vm3 GuestConfigFilePath = "/shared/vm3.xml" )
	requires group g1 online global soft
${CFS}`));

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

  test('the fix links the groups', () =>
    checkFix(
      `
group g (
	SystemList = { a = 0, b = 1 }
	)

	KVMGuest vm1 (
		GuestName = vm1
		GuestConfigFilePath = "/shared/vm1.xml"
		)

${CFS}`,
      `
group g (
	SystemList = { a = 0, b = 1 }
	)

	KVMGuest vm1 (
		GuestName = vm1
		GuestConfigFilePath = "/shared/vm1.xml"
		)

	requires group files online local firm

${CFS}`,
    ));
});
