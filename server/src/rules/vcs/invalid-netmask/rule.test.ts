import { describe, expect, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';
import { netmaskFault } from '../../netmask';

describe('invalid-netmask', () => {
  test('a prefix, gaps, the mask of the hosts, no mask', () =>
    check(`
IP ip1 ( Device = eth0 Address = "10.1.1.1" NetMask = "/24" )
                                                      ^^^^^ warning[invalid-netmask]: Write "255.255.255.0"
IP ip2 (
	Device = eth0
	Address = "10.1.1.1"
	NetMask @n1 = "255.0.255.0"
	              ^^^^^^^^^^^^^ warning[invalid-netmask]: has gaps
	NetMask @n2 = "0.0.0.255"
	              ^^^^^^^^^^^ warning[invalid-netmask]: Did you mean "255.255.255.0"?
)
IPMultiNIC ip3 ( MultiNICAResName = m1 Address = "10.1.1.1" NetMask = "255.255.256.0" )
                                                                      ^^^^^^^^^^^^^^^ warning[invalid-netmask]: is no netmask
MultiNICA m1 ( Device @n1 = { eth0 = "10.1.1.1" } NetMask = class-c )
                                                            ^^^^^^^ warning[invalid-netmask]
`));

  test('of a guest in another site, and of what no page confirms', () =>
    check(`
KVMGuest vm1 (\r
	GuestName = vm1\r
	DROpts = { ConfigureNetwork = 0, Netmask = 24 }\r
	                                           ^^ warning[invalid-netmask]
)\r
PrivNIC priv1 ( Device @n1 = { eth1 = 0 } Address @n1 = "10.1.1.1" NetMask = "255.255.255,0" )\r
                                                                             ^^^^^^^^^^^^^^^ hint[invalid-netmask]: Did you mean "255.255.255.0"?
`));

  test('masks as the platforms take them', () =>
    check(`
IP ip1 ( Device = eth0 Address = "10.1.1.1" NetMask = "255.255.252.0" )
IP ip2 ( Device = lan0 Address = "10.1.1.1" NetMask = "0xfffffc00" )
IP ip3 ( Device = lan0 Address = "10.1.1.1" NetMask = "ffffff00" )
MultiNICA m1 ( Device @n1 = { le0 = "10.1.1.1" } NetMask = "+" )
`));

  test('nothing filled in', () =>
    check(`
IP ip1 ( Device = eth0 Address = "2001:db8::1" PrefixLen = 64 NetMask = "" )
KVMGuest vm1 ( GuestName = vm1 DROpts = { ConfigureNetwork = 0, Netmask = NONE } )
KVMGuest vm2 ( GuestName = vm2 DROpts = { ConfigureNetwork = 0, Netmask = "64" } )
IP ip2 ( Device = eth0 Address = "10.1.1.1" NetMask = "$MASK" )
`));

  test('the fix writes the mask of the length', () =>
    checkFix(
      'IP ip1 (\n\tDevice = eth0\n\tAddress = "10.1.1.1"\n\tNetMask = 22\n\t)\n',
      'IP ip1 (\n\tDevice = eth0\n\tAddress = "10.1.1.1"\n\tNetMask = "255.255.252.0"\n\t)\n',
      'Change to "255.255.252.0"',
    ));
});

describe('masks', () => {
  test.each([
    ['255.255.255.255', undefined],
    ['0.0.0.0', undefined],
    ['128.0.0.0', undefined],
    ['0xff000000', undefined],
    ['/0', { fault: 'prefix', meant: '0.0.0.0' }],
    ['32', { fault: 'prefix', meant: '255.255.255.255' }],
    ['33', { fault: 'no-mask' }],
    ['255.255.0.1', { fault: 'gaps' }],
    ['0.0.255.255', { fault: 'inverted', meant: '255.255.0.0' }],
    ['255.255.255', { fault: 'no-mask' }],
    ['255.255..255.0', { fault: 'no-mask', meant: '255.255.255.0' }],
  ])('%s', (text, found) => {
    expect(netmaskFault(text)).toEqual(found);
  });
});
