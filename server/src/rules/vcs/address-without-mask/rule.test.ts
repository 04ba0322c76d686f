import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('address-without-mask', () => {
  test('IPv6 without length', () =>
    check(`
IP ip1 ( Device = eth0 Address = "2001:db8::10" )
                                 ^^^^^^^^^^^^^^ warning[address-without-mask]: has no "PrefixLen"
IPMultiNIC ip2 (\r
	MultiNICAResName = m1\r
	PrefixLen = 1000\r
	NetMask = "255.255.255.0"\r
	Address @n1 = "2001:db8::11"\r
	              ^^^^^^^^^^^^^^ warning[address-without-mask]
	Address @n2 = "2001:db8::12"\r
	)\r
MultiNICA m1 ( Device @n1 = { eth0 = "2001:db8::1" } )
                                     ^^^^^^^^^^^^^ hint[address-without-mask]
`));

  test('IPv4 without mask', () =>
    check(`
IP ip1 ( Device = eth0 Address = "10.1.1.1" NetMask = "" )
                                 ^^^^^^^^^^ hint[address-without-mask]: the guide recommends to set it
MultiNICA m1 ( Device @n1 = { eth0 = "10.1.1.1", eth1 = "10.1.1.1" } )
                                     ^^^^^^^^^^ hint[address-without-mask]
`));

  test('with mask or length', () =>
    check(`
IP ip1 ( Device = eth0 Address = "10.1.1.1" NetMask = "255.0.0.0" )
IP ip2 ( Device = eth0 Address = "10.1.1.1" PrefixLen = 24 )
IP ip3 ( Device = eth0 Address = "2001:db8::10" PrefixLen @n1 = 64 PrefixLen @n2 = 48 )
`));

  test('other platforms, old types, no addresses', () =>
    check(`
IP ip1 ( Address = "10.1.1.1" Device = lan0 SubNetMask = "255.0.0.0" )
IP ip2 ( Device = eth0 Address = "" )
`));

  test('a type that gives the mask', () =>
    check(`
type IP ( str Device str Address str NetMask = "255.255.255.0" )
IP ip3 ( Device = eth0 Address = "10.1.1.1" )
`));
});
