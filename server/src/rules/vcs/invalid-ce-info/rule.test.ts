import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('invalid-ce-info', () => {
  test('enabled without a system: NONE, empty, away', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	CEInfo = { Enabled = 1, CESystem = NONE, FaultOnHBLoss = 1 }
	                                   ^^^^ warning[invalid-ce-info]: names no CESystem
	CEInfo@node1 = { Enabled = 1; "CESystem" = "" }
	                                           ^^ warning[invalid-ce-info]
	CEInfo@node2 = { Enabled = 1 }
	^^^^^^ warning[invalid-ce-info]
	)
`));

  test('keys and switches, on one line', () =>
    check(`
KVMGuest g1 ( GuestName = vm1 CEInfo = { Enabled = 1, CESytem = app1, FaultOnHBLoss = yes } )
                                                      ^^^^^^^ warning[invalid-ce-info]: did you mean "CESystem"
                                                                                      ^^^ warning[invalid-ce-info]: is 0 or 1
`));

  test('enabled together with RHEVMInfo', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	CEInfo = { Enabled = 1, CESystem = app1, FaultOnHBLoss = 1 }
	^^^^^^ warning[invalid-ce-info]: both enabled
	RHEVMInfo = { Enabled=1, URL="https://a:443", User="a@b", Password=abc, Cluster=c, UseManualRHEVMFencing=0 }
	)
`));

  test('the defaults of the type, and a link that is complete', () =>
    check(`
KVMGuest g1 ( GuestName = vm1 CEInfo = { Enabled=0, CESystem=NONE, FaultOnHBLoss=1 } )
KVMGuest g2 ( GuestName = vm2 CEInfo = { FaultOnHBLoss = 0, CESystem = "app1.example.com", Enabled = 1 } )
`));

  test('each of both enabled on another node, and CEInfo of another type', () =>
    check(`
KVMGuest g1 (
	GuestName = vm1
	CEInfo@node1 = { Enabled = 1, CESystem = app1 }
	RHEVMInfo@node2 = { Enabled=1, URL="https://a:443", User="a@b", Password=abc, Cluster=c, UseManualRHEVMFencing=0 }
	)
Gadget g2 ( CEInfo = { Enabled = 1, Colour = red } )
`));

  test('the fix of a key', () =>
    checkFix(
      'KVMGuest g1 (\n\tGuestName = vm1\n\tCEInfo = { Enabled = 0, CEsystem = NONE }\n\t)\n',
      'KVMGuest g1 (\n\tGuestName = vm1\n\tCEInfo = { Enabled = 0, CESystem = NONE }\n\t)\n',
    ));
});
