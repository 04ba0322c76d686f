import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('invalid-prefix-length', () => {
  test('too long', () =>
    check(`
IP ip1 ( Device = eth0 Address = "2001:db8::10" PrefixLen = 129 )
                                                            ^^^ warning[invalid-prefix-length]: "PrefixLen" is 129
`));

  test('negative, for one system; no page for MultiNICA', () =>
    check(`
IPMultiNIC ip1 (\r
	MultiNICAResName = m1\r
	Address = "2001:db8::10"\r
	PrefixLen@n1 = "-64"\r
	               ^^^^^ warning[invalid-prefix-length]
	PrefixLen@n2 = 64\r
	)\r
MultiNICA m1 ( Device @n1 = { eth0 = "2001:db8::1" } PrefixLen = 256 )
                                                                 ^^^ hint[invalid-prefix-length]
`));

  test('longer than an IPv4 address', () =>
    check(`
IP ip1 ( Device = eth0 Address = "10.1.1.1" PrefixLen = 64 )
                                                        ^^ warning[invalid-prefix-length]: an IPv4 address has 32 bits
IP ip2 ( Device = eth0 Address @n1 = "10.1.1.1" Address @n2 = "2001:db8::10" PrefixLen = 64 )
IP ip3 ( Device = eth0 Address = "10.1.1.1" PrefixLen = 24 )
IP ip4 ( Device = eth0 Address = "10.1.1.1" NetMask = "255.255.255.0" PrefixLen = 64 )
`));

  test('from one end to the other, and unset', () =>
    check(`
IP ip1 ( Device = eth0 Address = "2001:db8::10" PrefixLen = 0 )
IP ip2 ( Device = eth0 Address = "2001:db8::10" PrefixLen = 128 )
IP ip3 ( Device = eth0 Address = "10.1.1.1" NetMask = "255.0.0.0" PrefixLen = 1000 )
`));

  test('no integers, and other types', () =>
    check(`
IP ip1 ( Device = eth0 Address = "2001:db8::10" PrefixLen = "/64" )
                                                            ^^^^^ warning[invalid-integer]
type Widget ( int PrefixLen )
Widget w1 ( PrefixLen = 500 )
`));
});
