import { describe, expect, test } from 'vitest';
import { check, checkFix, judge } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';

describe('invalid-ce-info', () => {
  test('turned on without a system', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	CEInfo @sys1 = { Enabled = 1, CESystem = NONE, FaultOnHBLoss = 1 }
	                                         ^^^^ warning[invalid-ce-info]: "CESystem" names no system
	CEInfo @sys2 = { Enabled = 1; CESystem = ""; FaultOnHBLoss = 0 }
	                                         ^^ warning[invalid-ce-info]: "CESystem" names no system
	CEInfo @sys3 = { "Enabled" = "1" }
	^^^^^^ warning[invalid-ce-info]: "CESystem" is missing
	)
`));

  test('switches that are neither 0 nor 1, on one line', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 CEInfo = { Enabled = true, CESystem = inner1, FaultOnHBLoss = 2 } )
                                                    ^^^^ warning[invalid-ce-info]: not "true"
                                                                                             ^ warning[invalid-ce-info]: "FaultOnHBLoss" of "CEInfo" takes 0 or 1
`));

  test('unknown keys: a near miss, and one that the catalog merely does not list', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	CEInfo = { Enabled = 1, CeSystem = inner1, FaultOnHBLoss = 1, Interval = 5 }
	                        ^^^^^^^^ warning[invalid-ce-info]: did you mean "CESystem"
	                                                              ^^^^^^^^ hint[invalid-ce-info]: "Interval" is no key of "CEInfo"
	)
`));

  test("the cluster's own type file lists the keys", () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system sys1 ( )
group g ( SystemList = { sys1 = 0 } )
	KVMGuest vm1 (
		GuestName = vm1
		CEInfo = { Enabled = 1, CESystem = inner1, Interval = 5, Colour = red }
		                                                         ^^^^^^ warning[invalid-ce-info]: the type definition and the bundled catalog list
		)
//- types.cf
type KVMGuest (
	static str ArgList[] = { GuestName, CEInfo }
	str GuestName
	str CEInfo{} = { Enabled=0, CESystem=NONE, FaultOnHBLoss=1, Interval=0 }
	)
`));

  test('together with RHEVMInfo, where both hold for a system', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	CEInfo = { Enabled = 1, CESystem = inner1, FaultOnHBLoss = 1 }
	                     ^ hint[invalid-ce-info]: unconfirmed
	${RHEV}
	)
KVMGuest vm2 (
	GuestName = vm2
	CEInfo @sys1 = { Enabled = 1, CESystem = inner1, FaultOnHBLoss = 1 }
	${RHEV.replace('RHEVMInfo', 'RHEVMInfo@sys2')}
	RHEVMInfo@sys1 = { Enabled = 0 }
	)
`));

  test('a system without a switch, in two layouts', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	CEInfo @sys1 = { CESystem = inner1, FaultOnHBLoss = 1 }
	^^^^^^ hint[invalid-ce-info]: Add "Enabled = 1"
	)
KVMGuest vm2 ( GuestName = vm2 CEInfo = { "CESystem" = "inner2" } )
                               ^^^^^^ hint[invalid-ce-info]: "inner2"
KVMGuest vm3 ( GuestName = vm3 CEInfo = { CESystem = NONE, FaultOnHBLoss = 1 } )
`));

  test('turned off, empty, or whole', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 CEInfo = { Enabled=0, CESystem=NONE, FaultOnHBLoss=1 } ${RHEV} )
KVMGuest vm2 ( GuestName = vm2 CEInfo = { } )
KVMGuest vm3 ( GuestName = vm3 CEInfo = { Enabled = 1; CESystem = "inner1.example.com" } )
`));

  test('half-typed text throws nothing and is not judged', async () => {
    const text = 'KVMGuest vm1 (\n\tGuestName = vm1\n\tCEInfo = { Enabled = 1, CESystem = NONE, FaultOnHBLoss =\n';
    for (let end = 0; end <= text.length; end++) {
      const judged = await judge([{ name: 'main.cf', text: text.slice(0, end) }]);
      const rules = judged.report('main.cf').findings.map(({ rule }) => rule.id);
      expect(rules, text.slice(0, end)).not.toContain('invalid-ce-info');
    }
  });

  test('the fix takes the nearest key', () =>
    checkFix(
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tCEInfo = { Enabled = 0, FaultOnHbLoss = 1 }\r\n\t)\n',
      'KVMGuest vm1 (\n\tGuestName = vm1\n\tCEInfo = { Enabled = 0, FaultOnHBLoss = 1 }\r\n\t)\n',
    ));
});
