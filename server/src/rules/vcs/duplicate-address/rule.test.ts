import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const ip = (name: string, address: string): string =>
  `IP ${name} ( Device = eth0 Address = "${address}" NetMask = "255.255.255.0" )`;

describe('duplicate-address', () => {
  test('in one group', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	${ip('a', '10.0.0.1')}
	IP b (
		Device = eth1
		Address = "10.0.0.1"
		          ^^^^^^^^^^ hint[duplicate-address]: brought up by "b" and by "a". An address
		NetMask = "255.255.255.0"
		)
`));

  test('in two groups, of two types, in capitals', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	IP a ( Device = eth0 Address = "2001:db8::a" PrefixLen = 64 )
group h ( SystemList = { n1 = 0, n2 = 1 } )
	IPMultiNIC b ( MultiNICAResName = m Address = "2001:DB8::A" PrefixLen = 64 )
	                                              ^^^^^^^^^^^^^ hint[duplicate-address]: "a" of the group "g"
`));

  test('one resource with the same address everywhere, and different addresses', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	IP a ( Device = eth0 Address @n1 = "10.0.0.1" Address @n2 = "10.0.0.1" NetMask = "255.255.255.0" )
	${ip('b', '10.0.0.2')}
group h ( SystemList = { n1 = 0, n2 = 1 } )
	IP c ( Device = eth0 Address = "" NetMask = "255.255.255.0" )
	IP d ( Device = eth0 Address = "" NetMask = "255.255.255.0" )
`));

  test('groups that are never online on one system still share the network', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	${ip('a', '10.0.0.1')}
group h ( SystemList = { n1 = 0, n2 = 1 } )
	${ip('b', '10.0.0.1')}
	                               ^^^^^^^^^^ hint[duplicate-address]
	requires group g offline local
`));
});
