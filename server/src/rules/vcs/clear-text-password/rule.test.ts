import { describe, expect, test } from 'vitest';
import { check, judge } from '../../../../../test/harness/check';
import { looksClear } from './looks-clear';

describe('clear-text-password', () => {
  test('users of the cluster, on one line, with semicolons, as their own name, a common one', () =>
    check(`
include "types.cf"
cluster c ( UserNames = { admin = "abc123"; oper=oper, guest = Password, root = bQRjQLqNRmRRpZRlQO } )
                                  ^^^^^^^^ warning[clear-text-password]: "admin" in "UserNames"
                                                 ^^^^ warning[clear-text-password]: vcsencrypt -vcs
                                                               ^^^^^^^^ warning[clear-text-password]
`));

  test('a key of RHEVMInfo, global and for one system, quoted', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 0, URL = NONE, User = NONE, Password = "p w" }
	                                                               ^^^^^ warning[clear-text-password]: vcsencrypt -agent
	RHEVMInfo @sys1 = { Enabled = 0, "Password" = "a\\"b" }
	                                              ^^^^^^ warning[clear-text-password]: "Password" in "RHEVMInfo"
	)
`));

  test('scalar attributes: cited, and believed only', () =>
    check(`
Netlsnr l1 ( Owner = oracle Home = "/u01" LsnrPwd = "tns-1521" )
                                                    ^^^^^^^^^^ warning[clear-text-password]: "LsnrPwd"
Netlsnr l2 ( Owner = oracle Home = "/u01" LsnrPwd @sys1 = tiger )
                                                          ^^^^^ warning[clear-text-password]: "LsnrPwd"
Oracle o1 ( Sid = o1 Owner = oracle Home = "/u01" Pword = "x-9" )
                                                          ^^^^^ hint[clear-text-password]: unconfirmed
`));

  test("the cluster's own type file declares the type", () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system sys1 ( )
group g ( SystemList = { sys1 = 0 } )
	KVMGuest vm1 (
		RHEVMInfo = { Enabled = 0, Password = "p1" }
		                                      ^^^^ warning[clear-text-password]
		GuestName = vm1
		)
	Own o1 (
		Password = "not known to be encrypted"
		)
//- types.cf
type KVMGuest (
	str GuestName
	str RHEVMInfo{} = { Enabled=0, Password=NONE }
	)
type Own (
	str Password
	)
`));

  test('encrypted, unset, masked, or not a password', () =>
    check(`
include "types.cf"
cluster c (
	UserNames = { admin = bQRjQLqNRmRRpZRlQO, "oper" = "cDRpdxPmHpzS"; a = "", b = "********", d = xxxx, e = "<password>" }
	)
system sys1 ( )
group g ( SystemList = { sys1 = 0 } )
	KVMGuest vm1 (
		GuestName = vm1
		RHEVMInfo = { Enabled = 0, URL = "https://m1", Password = NONE }
		)
group h ( SystemList = { sys1 = 0 } )
	KVMGuest vm2 (
		GuestName = vm2
		RHEVMInfo = { Enabled = 0, Password = CQIoFQf }
		)
`));

  test('a host with its user in front', () =>
    check(`
VMwareDisks d1 (
	ESXDetails = { "10.1.1.1" = "root=letmein", "10.1.1.2" = "dom\\\\user=bncNfnOnk", "10.1.1.3" = "root" }
	                            ^^^^^^^^^^^^^^ warning[clear-text-password]: "10.1.1.1" in "ESXDetails"
	DiskPaths = { "a" = "b" }
	)
NotifierMngr n1 (
	SnmpCommunity = public
	)
`));

  test('no password in messages', async () => {
    const text =
      'include "types.cf"\ncluster c ( UserNames = { admin = "Geheim-1" } )\nNetlsnr l ( LsnrPwd = "Geheim-2" )\n';
    const judged = await judge([{ name: 'main.cf', text }]);
    const said = judged
      .report('main.cf')
      .findings.filter(({ rule }) => rule.id === 'clear-text-password')
      .map((finding) => JSON.stringify(finding));
    expect(said).toHaveLength(2);
    expect(said.join('\n')).not.toContain('Geheim');
  });

  test('half-typed text throws nothing', async () => {
    const text = 'cluster c (\n\tUserNames = { admin = ab, oper = "';
    for (let end = 0; end <= text.length; end++) {
      const judged = await judge([{ name: 'main.cf', text: text.slice(0, end) }]);
      const rules = judged.report('main.cf').findings.map(({ rule }) => rule.id);
      expect(rules, text.slice(0, end)).not.toContain('clear-text-password');
    }
  });
});

describe('looksClear', () => {
  test.each([
    ['secret1', true],
    ['SECRET', true],
    ['p@ss', true],
    ['1', true],
    ['1111', true],
    ['über', true],
    ['bncNfnOnkNphChdHe', false],
    ['AMBmEMnMJmOGbGCgD', false],
    ['NONE', false],
    ['cDq7Wm.x/Lk2Z', false],
    ['cD2026winter', true],
    ['', false],
    ['   ', false],
    ['***', false],
    ['XXXXXX', false],
    ['<encrypted>', false],
    ['0a1b2c3d4e5f60718293a4b5c6d7e8f9', false],
  ])('"%s": %s', (password, clear) => {
    expect(looksClear(password, 'admin')).toBe(clear);
  });
});
