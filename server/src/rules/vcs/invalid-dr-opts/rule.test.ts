import { describe, expect, test } from 'vitest';
import { check, checkFix, judge } from '../../../../../test/harness/check';
import { inSameSubnet } from './subnet';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';

describe('invalid-dr-opts', () => {
  test('addresses are missing or left at NONE', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	${RHEV}
	DROpts = { ConfigureNetwork = 1,
	^^^^^^ warning[invalid-dr-opts]: lacks "Netmask" while
		IPAddress = NONE,
		            ^^^^ warning[invalid-dr-opts]: "IPAddress" of "DROpts" has no real value
		Gateway = "",
		          ^^ warning[invalid-dr-opts]: "Gateway"
		Device = NONE }
	)
`));

  test('all missing, for one system, on one line', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 DROpts@sys1 = { "ConfigureNetwork" = "1"; Device = eth0 } ${RHEV} )
                               ^^^^^^ warning[invalid-dr-opts]: lacks "IPAddress", "Netmask", "Gateway"
`));

  test('commas and semicolons in lists, also while nothing is applied', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	DROpts = { ConfigureNetwork = 0,
		DNSServers = "10.0.0.2,10.0.0.3",
		             ^^^^^^^^^^^^^^^^^^^ warning[invalid-dr-opts]: Write "10.0.0.2 10.0.0.3"
		DNSSearchPath = "a.example.com; b.example.com" }
		                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[invalid-dr-opts]: "DNSSearchPath" are separated by blanks
	)
`));

  test('a gateway outside the subnet', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	${RHEV}
	DROpts = { ConfigureNetwork = 1, IPAddress = "192.168.74.21", Netmask = "255.255.254.0", Gateway = "192.168.72.1" }
	                                                                                                   ^^^^^^^^^^^^^^ warning[invalid-dr-opts]: outside the subnet of "192.168.74.21"
	)
`));

  test('unknown keys and a switch that is none; a misspelt key is not missing too', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	${RHEV}
	DROpts @a = { ConfigureNetwork = 1, IpAddress = "10.0.0.5", Netmask = "255.0.0.0", Gateway = "10.0.0.1", MTU = 9000 }
	                                    ^^^^^^^^^ warning[invalid-dr-opts]: did you mean "IPAddress"
	                                                                                                         ^^^ warning[invalid-dr-opts]: "MTU" is no key
	DROpts @b = { ConfigureNetwork = yes }
	                                 ^^^ warning[invalid-dr-opts]: takes 0 or 1
	)
`));

  test('what the guide allows', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	${RHEV}
	DROpts = { ConfigureNetwork = 1,
		IPAddress = "192.168.74.21",
		Netmask = "255.255.252.0",
		Gateway = "192.168.72.1",
		DNSServers = "143.127.176.14 143.127.176.15",
		DNSSearchPath = "rhevdc.com example.com",
		Device = eth0 }
	)
`));

  test('inactive, empty, or with addresses that cannot be compared', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 DROpts = { ConfigureNetwork=0, IPAddress=NONE, Netmask=NONE, Gateway=NONE } )
KVMGuest vm2 ( GuestName = vm2 DROpts = { } )
KVMGuest vm3 (
	GuestName = vm3
	${RHEV}
	DROpts @a = { ConfigureNetwork = 1, IPAddress = "2001:db8::5", Netmask = "64", Gateway = "2001:db8:1::1" }
	DROpts @b = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.255.255.255", Gateway = "10.9.0.1" }
	DROpts @c = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.0.255.0", Gateway = "10.9.0.1" }
	                                                                      ^^^^^^^^^^^^^ warning[invalid-netmask]: has gaps
	)
`));

  test('half-typed text throws nothing and is not judged', async () => {
    const text =
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tDROpts = { ConfigureNetwork = 1, DNSServers = "a,b", Gateway =\n';
    for (let end = 0; end <= text.length; end++) {
      const judged = await judge([{ name: 'main.cf', text: text.slice(0, end) }]);
      const rules = judged.report('main.cf').findings.map(({ rule }) => rule.id);
      expect(rules, text.slice(0, end)).not.toContain('invalid-dr-opts');
    }
  });

  test('the fix puts blanks between the items', () =>
    checkFix(
      `
KVMGuest vm1 (
	GuestName = vm1
	DROpts = { ConfigureNetwork = 0, DNSServers = " 10.0.0.2 ,10.0.0.3;" }\r
	)
`,
      `
KVMGuest vm1 (
	GuestName = vm1
	DROpts = { ConfigureNetwork = 0, DNSServers = "10.0.0.2 10.0.0.3" }\r
	)
`,
    ));

  test('the fix takes the nearest key', () =>
    checkFix(
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tDROpts = { ConfigureNetwork = 0, NetMask = NONE }\n\t)\n',
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tDROpts = { ConfigureNetwork = 0, Netmask = NONE }\n\t)\n',
    ));
});

describe('subnets', () => {
  test.each([
    ['10.1.2.3', '10.1.2.1', '255.255.255.0', true],
    ['10.1.2.3', '10.1.3.1', '255.255.255.0', false],
    ['200.1.2.3', '200.1.3.1', '255.255.254.0', true],
    ['10.1.2.3', '11.1.3.1', '0.0.0.0', undefined],
    ['10.1.2.3', '10.1.3.1', '255.255.255.254', undefined],
    ['10.1.2.3', '10.1.3.1', '255.0.255.0', undefined],
  ])('%s and %s under %s: %s', (address, gateway, mask, same) => {
    expect(inSameSubnet(address, gateway, mask)).toBe(same);
  });
});
