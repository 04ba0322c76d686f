import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const cluster = (groups: string): string => `include "types.cf"
cluster c ( )
system n1 ( )
system n2 ( )
${groups}
`;

describe('doubly-watched-interface', () => {
  test('a NIC for all systems, a MultiNICA for each', () =>
    check(
      cluster(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	NIC nic1 ( Device = eth0 )
	                    ^^^^ warning[doubly-watched-interface]: The interface "eth0" of the system "n1" belongs to the MultiNICA "m1" and to "nic1"
	MultiNICA m1 (
		Device @n1 = { eth0 = "10.1.1.1", eth1 = "10.1.1.1" }
		Device @n2 = { eth0 = "10.1.1.2", eth1 = "10.1.1.2" }
		NetMask = "255.0.0.0"
		)
`),
    ));

  test('two MultiNICA are one finding', () =>
    check(
      cluster(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	MultiNICA m1 ( Device = { eth0 = "10.1.1.1", eth1 = "10.1.1.1" } NetMask = "255.0.0.0" )\r
group h ( SystemList = { n2 = 0 } )
	MultiNICA m2 ( Device = { eth1 = "10.1.1.1"; eth0 = "10.1.1.1" } NetMask = "255.0.0.0" )\r
	                          ^^^^ warning[doubly-watched-interface]: put a Proxy of it into the other group
`),
    ));

  test('other interfaces, other systems', () =>
    check(
      cluster(`
group g ( SystemList = { n1 = 0 } )
	MultiNICA m1 ( Device = { eth0 = "10.1.1.1", eth1 = "10.1.1.1" } NetMask = "255.0.0.0" )
	NIC nic1 ( Device = eth2 )
group h ( SystemList = { n2 = 0, n1 = 1 } )
	MultiNICA m2 ( Device @n2 = { eth0 = "10.1.1.1" } Device @n1 = { eth3 = "10.1.1.1" } NetMask = "255.0.0.0" )
	NIC nic2 ( Device @n2 = eth1 Device @n1 = eth4 )
`),
    ));

  test('two NIC on one interface, and a Proxy', () =>
    check(
      cluster(`
group g ( SystemList = { n1 = 0 } )
	NIC nic1 ( Device = eth0 )
	NIC nic2 ( Device = eth0 )
	MultiNICA m1 ( Device = { eth1 = "10.1.1.1", eth2 = "10.1.1.1" } NetMask = "255.0.0.0" )
group h ( SystemList = { n1 = 0 } )
	Proxy p ( TargetResName = m1 )
	Phantom ph ( )
`),
    ));
});
