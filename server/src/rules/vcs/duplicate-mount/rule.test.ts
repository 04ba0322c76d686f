import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('duplicate-mount', () => {
  test('one mount point in a group, with and without a slash at the end, is one finding a resource', () =>
    check(`
group g ( SystemList = { n1 = 0 } )
	Mount a ( MountPoint = "/db" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
	Mount "b 1" (
		MountPoint = "/db/"
		             ^^^^^^ warning[duplicate-mount]: "b 1" and "a" both mount on
		BlockDevice = "/dev/sdb1"
		FSType = xfs
		FsckOpt = "-y"
		)
	CFSMount c ( MountPoint = "/db" BlockDevice = "/dev/vx/dsk/x/y" )
	                          ^^^^^ warning[duplicate-mount]
`));

  test('one device in a group, and in two groups', () =>
    check(`
group g ( SystemList = { n1 = 0 } )
	Mount a ( MountPoint = "/a" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
	Mount b ( MountPoint = "/b" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
	                                          ^^^^^^^^^^^ hint[duplicate-mount]: Check which device
group h ( SystemList = { n2 = 0 } )
	Mount c ( MountPoint = "/c" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
	                                          ^^^^^^^^^^^ hint[duplicate-mount]: of the group "g". If the groups run on two systems
`));

  test('one mount point in two groups with a common system', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } ) Mount a ( MountPoint = "/a" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
group h ( SystemList = { n3 = 0, n2 = 1 } ) Mount b ( MountPoint = "/a" BlockDevice = "/dev/sdb2" FSType = xfs FsckOpt = "-y" )
                                                                   ^^^^ hint[duplicate-mount]: "offline local"
`));

  test('groups that never meet', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } ) Mount a ( MountPoint = "/a" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
group h ( SystemList = { n3 = 0, n4 = 1 } ) Mount b ( MountPoint = "/a" BlockDevice = "/dev/sdb2" FSType = xfs FsckOpt = "-y" )
group drill ( SystemList = { n1 = 0, n2 = 1 } ) Mount c ( MountPoint = "/a" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
	requires group g offline local
`));

  test('values for each system, NFS from one server, cluster file systems', () =>
    check(
      'group g ( SystemList = { n1 = 0 } )\r\n' +
        'Mount a ( MountPoint @n1 = "/a" BlockDevice @n1 = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )\r\n' +
        'Mount b ( MountPoint @n1 = "/a" BlockDevice @n1 = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )\r\n' +
        'Mount c ( MountPoint = "/c" BlockDevice = "nas:/x" FSType = nfs )\r\n' +
        'Mount d ( MountPoint = "/d" BlockDevice = "nas:/x" FSType = nfs )\r\n' +
        'CFSMount e ( MountPoint = "/e" BlockDevice = "/dev/vx/dsk/x/y" )\r\n' +
        'CFSMount f ( MountPoint = "/f" BlockDevice = "/dev/vx/dsk/x/y" )\r\n',
    ));
});
