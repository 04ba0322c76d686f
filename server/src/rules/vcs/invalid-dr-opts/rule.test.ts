import { describe, expect, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';
import { inOneNetwork, ipv4, isMask } from './ipv4';

const MANAGER =
  'RHEVMInfo = { Enabled=1, URL="https://a:443", User="a@b", Password=abc, Cluster=c, UseManualRHEVMFencing=0 }';

describe('invalid-dr-opts', () => {
  test('addresses missing or NONE: one finding', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	${MANAGER}
	DROpts = { ConfigureNetwork = 1, IPAddress = "192.0.2.5", Netmask = NONE }
	^^^^^^ warning[invalid-dr-opts]: does not give "Netmask", "Gateway"
	)
`));

  test('separators, for one system and on several lines', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	DROpts@node1 = { ConfigureNetwork = 0;
		DNSServers = "192.0.2.2, 192.0.2.3";
		             ^^^^^^^^^^^^^^^^^^^^^^ warning[invalid-dr-opts]: separated by blanks
		DNSSearchPath = "a.example.com;b.example.com" }
		                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[invalid-dr-opts]: "DNSSearchPath"
	)
`));

  test('a gateway outside, by one bit', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	${MANAGER}
	DROpts = { ConfigureNetwork = 1, IPAddress = "192.0.2.5", Netmask = "255.255.255.128", Gateway = "192.0.2.129" }
	                                                                                                 ^^^^^^^^^^^^^ warning[invalid-dr-opts]: does not lie in the network
	)
`));

  test('unknown keys and a switch that is none', () =>
    check(`
KVMGuest g1 ( GuestName = vm1 DROpts = { ConfigureNetwork = true, IPAdress = "192.0.2.5" } )
                                                            ^^^^ warning[invalid-dr-opts]: 0 or 1
                                                                  ^^^^^^^^ warning[invalid-dr-opts]: did you mean "IPAddress"
`));

  test('complete, with a wide mask and without a device', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	${MANAGER}
	DROpts = { DNSSearchPath = "a.example.com b.example.com", DNSServers = "192.0.2.2", Gateway = "10.74.1.1",
		IPAddress = "10.74.2.21", Netmask = "255.255.252.0", ConfigureNetwork = 1 }
	)
`));

  test('not switched on, version 6, a mask that is none', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	${MANAGER}
	DROpts = { ConfigureNetwork = 0, IPAddress = NONE, Netmask = NONE, Gateway = NONE }
	DROpts@node1 = { ConfigureNetwork = 1, IPAddress = "2001:db8::5", Netmask = "64", Gateway = "2001:db8:1::1" }
	DROpts@node2 = { ConfigureNetwork = 0, IPAddress = "192.0.2.5", Netmask = "255.0.255.0", Gateway = "10.0.0.1" }
	)
`));

  test('the fix writes blanks', () =>
    checkFix(
      'KVMGuest g1 (\n\tGuestName = vm1\n\tDROpts = { DNSServers = "192.0.2.2 ,192.0.2.3;" }\n\t)\n',
      'KVMGuest g1 (\n\tGuestName = vm1\n\tDROpts = { DNSServers = "192.0.2.2 192.0.2.3" }\n\t)\n',
    ));

  test('the fix of a key', () =>
    checkFix(
      'KVMGuest g1 (\n\tGuestName = vm1\n\tDROpts = { NetMask = NONE }\n\t)\n',
      'KVMGuest g1 (\n\tGuestName = vm1\n\tDROpts = { Netmask = NONE }\n\t)\n',
    ));
});

describe('addresses of IP version 4', () => {
  test('numbers of four bytes', () => {
    expect(ipv4('255.255.255.255')).toBe(0xffffffff);
    expect(ipv4('10.0.0.1')).toBe(0x0a000001);
    expect([ipv4('256.0.0.1'), ipv4('10.0.0'), ipv4('::1'), ipv4('')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('masks and networks', () => {
    expect([0xffffff00, 0xffffffff, 0x80000000].map(isMask)).toEqual([true, true, true]);
    expect([0, 0xff00ff00, 0x000000ff].map(isMask)).toEqual([false, false, false]);
    expect(inOneNetwork(0xc0a84815, 0xc0a84a01, 0xfffffc00)).toBe(true);
    expect(inOneNetwork(0xc0a84815, 0xc0a85001, 0xfffffc00)).toBe(false);
  });
});
