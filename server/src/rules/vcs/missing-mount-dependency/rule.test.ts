import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('missing-mount-dependency', () => {
  test('below another mount, several directories down', () =>
    check(`
group g ( SystemList = { n1 = 0 } )
	Mount a ( MountPoint = "/db/" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
	Mount b ( MountPoint = "/db/x/logs" BlockDevice = "/dev/sdb2" FSType = xfs FsckOpt = "-y" )
	                       ^^^^^^^^^^^^ hint[missing-mount-dependency]: Add "b requires a"
	Mount c ( MountPoint = "/db/x/logs/old" BlockDevice = "/dev/sdb3" FSType = xfs FsckOpt = "-y" )
	c requires b
`));

  test('a dependency the wrong way round, and a cluster file system', () =>
    check(`
group g (
	SystemList = { n1 = 0 }
	)
	CFSMount "a 1" (
		MountPoint = "/db/logs"
		             ^^^^^^^^^^ hint[missing-mount-dependency]: turn the dependency round
		BlockDevice = "/dev/vx/dsk/dg/v1"
		)
	CFSMount b (
		MountPoint = "/db"
		BlockDevice = "/dev/vx/dsk/dg/v2"
		)
	b requires "a 1"
`));

  test('beside each other, or with the same beginning', () =>
    check(`
group g ( SystemList = { n1 = 0 } )
	Mount a ( MountPoint = "/db" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )
	Mount b ( MountPoint = "/db2/logs" BlockDevice = "/dev/sdb2" FSType = xfs FsckOpt = "-y" )
	Mount c ( MountPoint = "/" BlockDevice = "/dev/sdb3" FSType = xfs FsckOpt = "-y" )
`));

  test('with a dependency over others, in another group, or for each system', () =>
    check(
      'group g ( SystemList = { n1 = 0 } )\r\n' +
        'Mount a ( MountPoint = "/db" BlockDevice = "/dev/sdb1" FSType = xfs FsckOpt = "-y" )\r\n' +
        'Mount b ( MountPoint = "/db/logs" BlockDevice = "/dev/sdb2" FSType = xfs FsckOpt = "-y" )\r\n' +
        'Mount e ( MountPoint @n1 = "/db/e" BlockDevice = "/dev/sdb5" FSType = xfs FsckOpt = "-y" )\r\n' +
        'FileOnOff p ( PathName = "/p" )\r\nb requires p\r\np requires a\r\n' +
        'group h ( SystemList = { n1 = 0 } )\r\n' +
        'Mount d ( MountPoint = "/db/more" BlockDevice = "/dev/sdb4" FSType = xfs FsckOpt = "-y" )\r\n',
    ));

  test('the fix adds the dependency', () =>
    checkFix(
      `
group g ( SystemList = { n1 = 0 } )

	Mount a (
		MountPoint = "/db"
		BlockDevice = "/dev/sdb1"
		FSType = xfs
		FsckOpt = "-y"
		)
	Mount b (
		MountPoint = "/db/logs"
		BlockDevice = "/dev/sdb2"
		FSType = xfs
		FsckOpt = "-y"
		)
`,
      `
group g ( SystemList = { n1 = 0 } )

	Mount a (
		MountPoint = "/db"
		BlockDevice = "/dev/sdb1"
		FSType = xfs
		FsckOpt = "-y"
		)
	Mount b (
		MountPoint = "/db/logs"
		BlockDevice = "/dev/sdb2"
		FSType = xfs
		FsckOpt = "-y"
		)

	b requires a
`,
    ));
});
