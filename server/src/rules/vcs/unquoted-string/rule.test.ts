import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('unquoted-string', () => {
  test('a path, an address, an option, in scalars and lists', () =>
    check(`
cluster c ( ClusterAddress = 192.0.2.1 )
                             ^^^^^^^^^ warning[unquoted-string]: "192.0.2.1" stands without quotes
//- other.cf
FileOnOff f ( PathName@node1 = /test )
                               ^^^^^ warning[unquoted-string]
Mount m (
	MountPoint = "/mnt"
	BlockDevice = "/dev/a"
	FSType = ext4
	FsckOpt = -y
	          ^^ warning[unquoted-string]
	)
MultiNICA n (
	Device@node1 = { eth0 = 192.0.2.7, eth1 = "192.0.2.7" }
	                        ^^^^^^^^^ warning[unquoted-string]
	NetMask = "255.255.255.0"
	)
`));

  test('names are no more than a hint', () =>
    check(`
system db.example.com
       ^^^^^^^^^^^^^^ hint[unquoted-string]: which no page confirms
group g (
	SystemList = { db.example.com = 0 }
	               ^^^^^^^^^^^^^^ hint[unquoted-string]
	)
	NIC n ( Device@db.example.com = eth0 )
	               ^^^^^^^^^^^^^^ hint[unquoted-string]
`));

  test('a password is not shown, and one that should be encrypted is not its matter', () =>
    check(`
cluster c (
	UserNames = { admin = a.bc }
	                      ^^^^ warning[clear-text-password]
	)
system node1
type Widget ( str Password )
group g ( SystemList = { node1 } )
	Widget w ( Password = a.bc )
	                      ^^^^ warning[unquoted-string]: This value stands without quotes
`));

  test('names, numbers and quoted text are right', () =>
    check(`
group g-1 (
	SystemList = { node_1 = 0, node-2 = 1, "3rd.example.com" = 2 }
	)
	FileOnOff f ( PathName = "/tmp/a b" )
	NIC n ( Device = eth0 NetworkHosts = { "192.0.2.1" } )
`));

  test('what should be a number, other alphabets, and ArgList of a type', () =>
    check(`
type Widget (
	static str ArgList[] = { Name, Parent:Name }
	str Name
	int Size = 1.5
	           ^^^ error[invalid-integer]
	)
group g ( SystemList = { node1 } )
	Widget w ( Name = Größe )
`));

  test('the fix puts quotes around it', () =>
    checkFix('FileOnOff f (\n\tPathName = /tmp/a\\b\n\t)\n', 'FileOnOff f (\n\tPathName = "/tmp/a\\\\b"\n\t)\n'));
});
