import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('relative-path', () => {
  test('of mounts, files and programs', () =>
    check(`
Mount m1 ( MountPoint = data BlockDevice = "/dev/vg/lv" FSType = ext4 FsckOpt = "-y" )
                        ^^^^ warning[relative-path]: "data" does not begin with "/", and "MountPoint" needs
FileOnOff f1 (
	PathName @n1 = "tmp/a"
	               ^^^^^^^ warning[relative-path]
	PathName @n2 = "./tmp/a"
	               ^^^^^^^^^ warning[relative-path]
)
Process p1 ( PathName = "sshd" )
                        ^^^^^^ warning[relative-path]
`));

  test('in other layouts', () =>
    check(`
CFSMount c1 (\r
	MountPoint = " /data"\r
	             ^^^^^^^^ warning[relative-path]
	BlockDevice = "/dev/vx/dsk/dg/vol"\r
	)\r
`));

  test('paths from the root, of Windows too', () =>
    check(`
FileOnOff f1 ( PathName = "/tmp/a" )
FileOnOff f2 ( PathName = "C:\\\\temp\\\\a" )
FileOnOff f3 ( PathName = "%VCS_HOME%/a" )
Process p1 ( PathName = "/usr/sbin/sendmail" )
`));

  test('what nobody has filled in, and other attributes', () =>
    check(`
FileOnOff f1 ( PathName = "" )
FileOnOff f2 ( PathName = "$DIR/a" )
FileOnOff f3 ( PathName = "@DIR@" )
Apache a1 ( httpdDir = "/usr/sbin/httpd" ConfigFile = "conf/httpd.conf" )
`));

  test('the fix puts the root in front', () =>
    checkFix('FileOnOff f1 ( PathName = "tmp/a" )\n', 'FileOnOff f1 ( PathName = "/tmp/a" )\n', 'Change to "/tmp/a"'));

  test('the fix takes blanks away', () =>
    checkFix('FileOnOff f1 ( PathName = " /tmp/a" )\n', 'FileOnOff f1 ( PathName = "/tmp/a" )\n'));

  test('the configuration of a virtual machine', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "images/vm1.xml" SyncDir = "/etc/libvirt/qemu" )
                                                     ^^^^^^^^^^^^^^^^ hint[relative-path]: "images/vm1.xml" does not begin with "/"
`));
});
