import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const types = `
//- types.cf
type Disk (
	static int MonitorInterval = 30
	static keylist Own = { a }
	static str ArgList[] = { Partition }
	str Partition
	str State
	)
`;

describe('unknown-attribute', () => {
  test('the types file of the cluster has no such attribute', () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system n1 ( )
group g ( SystemList = { n1 } )
	Disk d ( Partitoin = "/dev/sda1" Colour @n1 = red )
	         ^^^^^^^^^ error[unknown-attribute]: did you mean "Partition"
	                                 ^^^^^^ error[unknown-attribute]: types file of this cluster
${types.trim()}
`));

  test('its own, those of every resource, and static ones', () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system n1 ( )
group g ( SystemList = { n1 } )
	Disk d (
		Partition @n1 = "/dev/sda1"
		State = x
		Own = { b }
		Critical = 1
		MonitorTimeout = 10
		ArgList = { x }
		^^^^^^^ warning[override-of-fixed-attribute]
		)
${types.trim()}
`));

  test('from the catalog alone', () =>
    check(`
include "types.cf"
cluster c ( Usernames = { admin = abcD } )
            ^^^^^^^^^ warning[unknown-attribute]: bundled catalog
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	Colour = red
	^^^^^^ hint[unknown-attribute]
	)
`));

  test('a type whose list is whole, and one whose list is not', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( )
group g ( SystemList = { n1 } )
	Proxy p ( TargetResNam = m Colour = red )
	          ^^^^^^^^^^^^ warning[unknown-attribute]: did you mean "TargetResName"
	                           ^^^^^^ hint[unknown-attribute]
	Mount m (
		MountPoint = "/m"
		BlockDevice = "/dev/a"
		FSType = ext4
		FsckOpt = "-y"
		Mountopt = rw
		^^^^^^^^ warning[unknown-attribute]: did you mean "MountOpt"
		Colour = red
		Blockdevise = "/dev/b"
		)
`));

  test('what the product sets itself', () =>
    check(`
group g (
	SystemList = { n1 = 0 }
	ProbesPending = 1
	^^^^^^^^^^^^^ hint[unknown-attribute]: sets "ProbesPending" itself
	)
`));

  test('resources of unknown types, type definitions and old snmp blocks', () =>
    check(`
type Rack (
	str Colour
	)
snmp vcs (
	Enable = 1
	)
group g ( SystemList = { n1 } )
	Rack r ( Colour = red )
	Zookeeper z ( Servr = a )
`));

  test('the fix takes the nearest attribute', () =>
    checkFix(
      `
group g (
	Systemlist = { n1 = 0 }
	)
`,
      `
group g (
	SystemList = { n1 = 0 }
	)
`,
    ));

  test('a slip in the value for one system, where the other systems have theirs', () =>
    check(`
include "CVMTypes.cf"
cluster c ( )
system sys1 ( )
system sys2 ( )
group g (
	SystemList = { sys1 = 0, sys2 = 1 }
	Parallel = 1
	)
	CVMVolDg data_dg (
		CVMDiskGroup = datadg
		CVMVolume = { datavol }
		CVMActivation @sys1 = sw
		CVMAActivation @sys2 = sw
		^^^^^^^^^^^^^^ warning[unknown-attribute]: did you mean "CVMActivation"?
		)
`));
});
