import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';

describe('kvm-setting-of-rhev-guest', () => {
  test('each setting', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	GuestConfigFilePath = "/guests/vm1.xml"
	^^^^^^^^^^^^^^^^^^^ hint[kvm-setting-of-rhev-guest]: is for plain KVM
	${RHEV}
	SyncDir = "/guests"
	^^^^^^^ hint[kvm-setting-of-rhev-guest]: Remove "SyncDir"
	)
`));

  test('on one line, for one system', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1  ResyncVMCfg @a = 1  ${RHEV} )
                                ^^^^^^^^^^^ hint[kvm-setting-of-rhev-guest]: "ResyncVMCfg"
`));

  test('plain KVM', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "/guests/vm1.xml" )
KVMGuest vm2 (\r
	GuestName = vm2\r
	GuestConfigFilePath = "/guests/vm2.xml"\r
	RHEVMInfo = { Enabled = 0, URL = NONE, User = NONE, Password = NONE, Cluster = NONE, UseManualRHEVMFencing = 0 }\r
	)
`));

  test('defaults, and a guest that is of RHEV on one system only', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 GuestConfigFilePath = "" SyncDir = "" ResyncVMCfg = 0 ${RHEV} )
KVMGuest vm2 (
	GuestName = vm2
	GuestConfigFilePath = "/guests/vm2.xml"
	${RHEV.replace('RHEVMInfo', 'RHEVMInfo@a')}
	RHEVMInfo@b = { Enabled = 0, URL = NONE, User = NONE, Password = NONE, Cluster = NONE, UseManualRHEVMFencing = 0 }
	)
`));
});
