import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('invalid-parent-resource', () => {
  test('by the types file of the cluster', () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } ) Watch w ( ) Run r ( ) "w" requires r w requires s Once s ( )
                                                      ^^^ error[invalid-parent-resource]: only watches
	s requires r
	^ error[invalid-parent-resource]: never takes such a resource offline
//- types.cf
type Watch ( static str Operations = None )
type Once ( static str Operations = "OnOnly" )
type Run ( str Name )
`));

  test('by the catalog', () =>
    check(`
group g ( SystemList = { n1 } )
	FileOnOnly f ( PathName = "/a" ) FileOnOff o ( PathName = "/b" ) Proxy p ( TargetResName = x )
	f requires atleast 1 from o,p
	^ warning[invalid-parent-resource]: bundled catalog
`));

  test('by the catalog, where no source confirms it', () =>
    check(`
group g ( SystemList = { n1 } )
	Phantom p ( )
	FileOnOff o ( PathName = "/b" )
	p requires o
	^ hint[invalid-parent-resource]: unconfirmed
`));

  test("the cluster's own type outranks the catalog", () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } ) FileNone w ( ) FileNone r ( ) w requires r
//- types.cf
type FileNone (
	static str Operations = OnOff
	str PathName
	)
`));

  test('as a child, of an unknown type, in another group', () =>
    check(`
group g ( SystemList = { n1 } )
	FileNone f ( PathName = "/a" ) FileOnOff o ( PathName = "/b" ) Zookeeper z ( )
	o requires f
	z requires o
group h ( SystemList = { n1 } )
	f requires o
`));

  test('two resources that require each other are a circle, and no more than that', () =>
    check(`
group g ( SystemList = { node1 } )
NIC nic1 ( Device = eth0 )
IP ip1 (
	Device = eth0
	Address = "192.0.2.1"
	NetMask = "255.255.255.0"
	)
ip1 requires nic1
nic1 requires ip1
^^^^^^^^^^^^^^^^^ error[dependency-cycle]
`));
});
