import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const GOOD = 'Password = codOgoPolOqiDieIf, Cluster = dc1, UseManualRHEVMFencing = 0';

describe('invalid-rhevm-info', () => {
  test('enabled, but left at the defaults of the type', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, URL = NONE, User = "", Password = NONE, Cluster = NONE, UseManualRHEVMFencing = 0 }
	                                 ^^^^ warning[invalid-rhevm-info]: "URL" has no value of its own
	                                              ^^ warning[invalid-rhevm-info]: "User"
	                                                             ^^^^ warning[invalid-rhevm-info]: "Password"
	                                                                             ^^^^ warning[invalid-rhevm-info]: "Cluster"
	)
`));

  test('keys missing, for one system and on several lines: one finding', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	RHEVMInfo@node1 = { Enabled = 1;
	^^^^^^^^^ warning[invalid-rhevm-info]: does not give "Cluster", "UseManualRHEVMFencing"
		"URL" = "https://rhevm.example.com:443";
		User = "admin@internal";
		Password = codOgoPolOqiDieIf }
	)
`));

  test('a misspelt key is not missing as well, an odd one is', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, URL = "https://a:443", Usr = "a@b", ${GOOD} }
	                                                  ^^^ warning[invalid-rhevm-info]: did you mean "User"
	RHEVMInfo@node1 = { Enabled = 0, Colour = red }
	                                 ^^^^^^ warning[invalid-rhevm-info]: no key "Colour" in the type
	)
`));

  test('URL, user and switches', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, URL = "http://a:443", User = admin, Password = abc, Cluster = c, UseManualRHEVMFencing = yes }
	                                 ^^^^^^^^^^^^^^ warning[invalid-rhevm-info]: secure port
	                                                        ^^^^^ warning[invalid-rhevm-info]: has no domain
	                                                                                                                    ^^^ warning[invalid-rhevm-info]: is 0 or 1
	)
`));

  test('another order than the type: hint', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, User = "a@b", URL = "https://a:443", ${GOOD} }
	^^^^^^^^^ hint[invalid-rhevm-info]: do not stand in the order
	)
`));

  test('DROpts to take effect without a manager', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 0 }
	DROpts = { ConfigureNetwork = 1, IPAddress = "192.0.2.5", Netmask = "255.255.255.0", Gateway = "192.0.2.1" }
	^^^^^^ warning[invalid-rhevm-info]: RHEVMInfo is not enabled
	)
`));

  test('complete, on one line, with an address in the URL, localised beside a global one', () =>
    check(`
KVMGuest g1 ( GuestName = vm1 RHEVMInfo = { Enabled=1, URL="HTTPS://192.0.2.9:443", User="a@b", ${GOOD} } )
KVMGuest g2 (
	GuestName = vm2
	RHEVMInfo = { Enabled = 0 }
	RHEVMInfo@node1 = { Enabled = 1, URL = "https://a:443", User = "a@b", ${GOOD} }
	DROpts@node1 = { ConfigureNetwork = 1, IPAddress = "192.0.2.5", Netmask = "255.255.255.0", Gateway = "192.0.2.1" }
	DROpts@node2 = { ConfigureNetwork = 0, IPAddress = NONE }
	)
`));

  test('not enabled: what is left at NONE or away is right', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	RHEVMInfo = { Enabled=0, URL=NONE, User=NONE, Password=NONE, Cluster=NONE, UseManualRHEVMFencing=0 }
	)
`));

  test("the keys of the cluster's own type count", () =>
    check(`
type KVMGuest (
	static str ArgList[] = { GuestName, RHEVMInfo }
	str GuestName
	str RHEVMInfo{} = { Enabled=0, URL=NONE, User=NONE, Password=NONE, Cluster=NONE, Retries=3 }
	)
group g ( SystemList = { node1 } )
	KVMGuest g1 (
		GuestName = vm1
		RHEVMInfo = { Enabled = 1, URL = "https://a:443", User = "a@b", Password = abc, Cluster = c, Retries = 5 }
		)
`));

  test('the fix of a key', () =>
    checkFix(
      'KVMGuest g1 (\n\tGuestName = vm1\n\tRHEVMInfo = { Enabeld = 0 }\n\t)\n',
      'KVMGuest g1 (\n\tGuestName = vm1\n\tRHEVMInfo = { Enabled = 0 }\n\t)\n',
    ));

  test('the fix of the order keeps the layout', () =>
    checkFix(
      'KVMGuest g1 (\n\tGuestName = vm1\n\tRHEVMInfo = { URL = "https://a:443", // manager\n\t\tEnabled=0 }\n\t)\n',
      'KVMGuest g1 (\n\tGuestName = vm1\n\tRHEVMInfo = { Enabled = 0, // manager\n\t\tURL="https://a:443" }\n\t)\n',
    ));
});
