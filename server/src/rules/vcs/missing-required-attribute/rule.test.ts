import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('missing-required-attribute', () => {
  test('all that is missing is one finding', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( )
group g ( SystemList = { n1 } )
	Mount "m 1" (
	      ^^^^^ warning[missing-required-attribute]: "MountPoint", "BlockDevice"
		FSType = ext4
		FsckOpt = "-y"
		)
`));

  test('an empty block on one line, in an excerpt', () =>
    check(`
group g ( SystemList = { n1 } ) LVMVolumeGroup vg1 ( ) Phantom p ( )
                                               ^^^ warning[missing-required-attribute]: does not set "VolumeGroup"
`));

  test("the cluster's own type has the attribute, and no default", () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system n1 ( )
group g ( SystemList = { n1 } )
	Process p ( )
	        ^ warning[missing-required-attribute]: "PathName"
	NIC n ( )
	Proxy q ( )
//- types.cf
type Process (
	str PathName
	)
type NIC (
	str Device = eth0
	)
type Proxy (
	str Target
	)
`));

  test('set for single systems, or to nothing', () =>
    check(`
group g ( SystemList = { n1, n2 } )
	LVMVolumeGroup v1 ( VolumeGroup@n1 = a VolumeGroup @n2 = b )
	NIC n ( Device = "" )
`));

  test('a misspelt attribute is one mistake, not two', () =>
    check(`
group g ( SystemList = { n1 } )
	LVMLogicalVolume lv ( LogicalVolum = a VolumeGroup = b )
	                      ^^^^^^^^^^^^ warning[unknown-attribute]: "LogicalVolume"
`));

  test('types that require nothing or that nobody knows', () =>
    check(`
group g ( SystemList = { n1, n2 } )
	Phantom p ( )
	FileOnOff f ( )
	Zookeeper z ( )
`));
});
