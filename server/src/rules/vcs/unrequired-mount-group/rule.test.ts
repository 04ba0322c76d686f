import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const CFS = `group files (
	SystemList = { a = 0, b = 1 }
	Parallel = 1
	)

	CFSMount shared (
		MountPoint = "/shared/"
		BlockDevice = "/dev/vx/dsk/cfsdg/cfsvol"
		)
`;

describe('unrequired-mount-group', () => {
  test('one line, quoted names', () =>
    check(`
group "g" ( SystemList = { a = 0 } ) KVMGuest "vm1" ( GuestName = vm1 GuestConfigFilePath = "/shared/vm1.xml" )
                                                                                            ^^^^^^^^^^^^^^^^^ warning[unrequired-mount-group]: "shared" of the group "files"
${CFS}`));

  test('a mount of NFS, in a group that is linked to another one', () =>
    check(`
group g (\r
	SystemList = { a = 0, b = 1 }\r
	)\r
	KVMGuest vm1 (\r
		GuestName = vm1\r
		GuestConfigFilePath = "/nfs/guests/vm1.xml"\r
		                      ^^^^^^^^^^^^^^^^^^^^^ warning[unrequired-mount-group]: "requires group net online local firm"
		)\r
	requires group files online local firm
${CFS}
group net ( SystemList = { a = 0, b = 1 } Parallel = 1 )
	Mount nfs_mnt ( MountPoint = "/nfs" BlockDevice = "filer:/export" FSType = nfs )
`));

  test('required, directly and over another group', () =>
    check(`
group g1 ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/shared/vm1.xml" )
	requires group files online local firm
group g2 ( SystemList = { a = 0, b = 1 } )
	KVMGuest vm2 ( GuestName = vm2 GuestConfigFilePath = "/shared/vm2.xml" )
	requires group middle online local firm
group middle ( SystemList = { a = 0, b = 1 } )
	FileOnOff f2 ( PathName = "/tmp/f2" )
	requires group files online local soft
${CFS}`));

  test('no mount of the cluster, one on other systems, a link to a group that stands elsewhere', () =>
    check(`
group g1 ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/sharedvm1.xml" )
group g2 ( SystemList = { c = 0 } )
	KVMGuest vm2 ( GuestName = vm2 GuestConfigFilePath = "/shared/vm2.xml" )
group g3 ( SystemList = { a = 0 } )
	KVMGuest vm3 ( GuestName = vm3 GuestConfigFilePath = "/shared/vm3.xml" )
	requires group elsewhere online local firm
${CFS}`));

  test('the mount of another virtual machine, and one of the own group', () =>
    check(`
group g1 ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/guests/vm1.xml" )
group g2 ( SystemList = { a = 0 } )
	KVMGuest vm2 ( GuestName = vm2 GuestConfigFilePath = "/shared/vm2/vm2.xml" )
	Mount mnt ( MountPoint = "/guests" BlockDevice = "/dev/sdb1" FSType = ext4 FsckOpt = "-y" )
	Mount mnt2 ( MountPoint = "/shared/vm2" BlockDevice = "/dev/sdc1" FSType = ext4 FsckOpt = "-y" )
	vm2 requires mnt2
${CFS}`));

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
