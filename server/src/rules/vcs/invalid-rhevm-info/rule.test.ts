import { describe, expect, test } from 'vitest';
import { check, checkFix, judge } from '../../../../../test/harness/check';

describe('invalid-rhevm-info', () => {
  test('placeholders, a URL without https and a user without domain', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1,
		URL = "http://rhevm.example.com:8080",
		      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[invalid-rhevm-info]: "http://rhevm.example.com:8080" does not begin with "https://"
		User = rhevadmin,
		       ^^^^^^^^^ warning[invalid-rhevm-info]: "rhevadmin" has no domain
		Password = NONE,
		           ^^^^ warning[invalid-rhevm-info]: "Password" of "RHEVMInfo" has no real value
		Cluster = "",
		          ^^ warning[invalid-rhevm-info]: "Cluster"
		UseManualRHEVMFencing = yes }
		                        ^^^ warning[invalid-rhevm-info]: takes 0 or 1
	)
`));

  test('keys are missing, on one line, for one system, with semicolons', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 RHEVMInfo @sys1 = { Enabled=1; URL="https://m.example.com"; User="a@b" } )
                               ^^^^^^^^^ warning[invalid-rhevm-info]: lacks "Password", "Cluster", "UseManualRHEVMFencing"
`));

  test('without Enabled nobody knows which environment is meant', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { URL = "https://m.example.com", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }
	^^^^^^^^^ warning[invalid-rhevm-info]: lacks "Enabled"
	)
`));

  test('a misspelt key is one mistake, not a missing key too', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, Url = "https://m.example.com", User = "a@b", Password = kqRmLt, Cluster = c1,
	                           ^^^ warning[invalid-rhevm-info]: did you mean "URL"
		UseManualRHEMFencing = 1, Zone = z1 }
		^^^^^^^^^^^^^^^^^^^^ warning[invalid-rhevm-info]: did you mean "UseManualRHEVMFencing"
		                          ^^^^ warning[invalid-rhevm-info]: "Zone" is no key of "RHEVMInfo" that the bundled catalog lists
	)
`));

  test('a key under a name too far off to guess is not a missing key too', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, URL = "https://m.example.com", User = "a@b", Password = kqRmLt, Cluster = c1, Fence = 0 }
	                                                                                                         ^^^^^ warning[invalid-rhevm-info]: "Fence" is no key
	)
KVMGuest vm2 (
	GuestName = vm2
	RHEVMInfo = { Enabled = 1, URL = "https://m.example.com", User = "a@b", Password = kqRmLt, Fence = 0 }
	^^^^^^^^^ warning[invalid-rhevm-info]: lacks "Cluster", "UseManualRHEVMFencing"
	                                                                                           ^^^^^ warning[invalid-rhevm-info]: "Fence" is no key
	)
`));

  test.each([
    'https://',
    'https://:443',
    'https://rhev m.example.com',
    'https://m.example.com:44e',
    'https://m:70000/api',
  ])('the URL "%s" leads nowhere', (url) =>
    check(`
KVMGuest vm1 ( GuestName = vm1
	RHEVMInfo = { Enabled = 1,
		URL = "${url}",
		      ${'^'.repeat(url.length + 2)} warning[invalid-rhevm-info]: The URL of the RHEV manager
		User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }
	)
`),
  );

  test.each([
    'https://m',
    'https://10.0.0.1:443',
    'https://[2001:db8::1]:443/ovirt-engine/api',
    'https://m.example.com:443/',
  ])('the URL "%s" is one', (url) =>
    check(`
KVMGuest vm1 ( GuestName = vm1
	RHEVMInfo = { Enabled = 1, URL = "${url}", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }
	)
`),
  );

  test('keys out of order', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, User = "a@b", URL = "https://m.example.com", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 1 }
	                           ^^^^ hint[invalid-rhevm-info]: Enabled, URL, User, Password, Cluster, UseManualRHEVMFencing
	)
`));

  test("the order of the cluster's own type file counts, and so do its keys", () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system sys1 ( )
group g ( SystemList = { sys1 = 0 } )
	KVMGuest vm1 (
		GuestName = vm1
		RHEVMInfo = { Enabled = 1, User = "a@b", URL = "https://m.example.com", Realm = r1 }
		)
//- types.cf
type KVMGuest (
	static str ArgList[] = { GuestName, RHEVMInfo }
	str GuestName
	str RHEVMInfo{} = { Enabled=0, User=NONE, URL=NONE, Realm=NONE }
	)
`));

  test('DROpts on plain KVM', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.255.255.0", Gateway = "10.0.0.1" }
	^^^^^^ warning[invalid-rhevm-info]: although "Enabled" of "RHEVMInfo" is 0
	)
KVMGuest vm2 (
	GuestName = vm2
	RHEVMInfo @sys1 = { Enabled = 0 }
	RHEVMInfo @sys2 = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }
	DROpts @sys1 = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.255.255.0", Gateway = "10.0.0.1" }
	^^^^^^ warning[invalid-rhevm-info]
	DROpts @sys2 = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.255.255.0", Gateway = "10.0.0.1" }
	)
`));

  test('nothing is asked of a RHEVMInfo that is turned off, of defaults, and of an inactive DROpts', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled=0, URL=NONE, User=NONE, Password=NONE, Cluster=NONE, UseManualRHEVMFencing=0 }
	DROpts = { ConfigureNetwork=0, IPAddress=NONE }
	)
KVMGuest vm2 ( GuestName = vm2 RHEVMInfo = { Enabled = "0" } )
KVMGuest vm3 ( GuestName = vm3 RHEVMInfo = { } )
KVMGuest vm4 ( GuestName = vm4 )
`));

  test('quoted numbers, capital scheme, DR beside RHEV', () =>
    check(`
KVMGuest "vm1" (
	GuestName = vm1
	RHEVMInfo = { "Enabled" = "1"; "URL" = "HTTPS://192.168.72.11:443"; User = "admin@ovirt@internalsso"; Password = CQIoFQf; Cluster = RHEV-PRIM-CLUS; UseManualRHEVMFencing = 1 }
	DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.255.255.0", Gateway = "10.0.0.1" }
	)
`));

  test('half-typed text throws nothing and is not judged twice', async () => {
    const text =
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tRHEVMInfo = { Enabled = 1, URL = "http://x", User = a, Password =\n';
    for (let end = 0; end <= text.length; end++) {
      const judged = await judge([{ name: 'main.cf', text: text.slice(0, end) }]);
      const rules = judged.report('main.cf').findings.map(({ rule }) => rule.id);
      expect(rules, text.slice(0, end)).not.toContain('invalid-rhevm-info');
    }
  });

  test('no password in messages', async () => {
    const text =
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tRHEVMInfo = { URL = "http://u:Geheim@h", Password = Geheim, Enabled = 1, X = 1 }\n\t)\n';
    const judged = await judge([{ name: 'main.cf', text }]);
    const said = judged.report('main.cf').findings.map(({ message }) => message);
    expect(said.length).toBeGreaterThan(2);
    expect(said.join('\n')).not.toContain('Geheim');
  });

  test('the fix takes the nearest key', () =>
    checkFix(
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tRHEVMInfo = { Enabled = 0, Pasword = NONE }\n\t)\n',
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tRHEVMInfo = { Enabled = 0, Password = NONE }\n\t)\n',
    ));

  test('the fix takes the secure scheme', () =>
    checkFix(
      `
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, URL = "rhevm.example.com:443", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }
	)
`,
      `
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1, URL = "https://rhevm.example.com:443", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }
	)
`,
    ));

  test('the fix moves keys and values, not the layout', () =>
    checkFix(
      `
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { URL = "https://m",
		Enabled = 1, // on
		Password = kqRmLt, User = "a\\\\b@c",\r
		Cluster=c1, UseManualRHEVMFencing = 0 }
	)
`,
      `
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1,
		URL = "https://m", // on
		User = "a\\\\b@c", Password = kqRmLt,\r
		Cluster=c1, UseManualRHEVMFencing = 0 }
	)
`,
    ));
});
