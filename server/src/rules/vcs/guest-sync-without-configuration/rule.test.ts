import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('guest-sync-without-configuration', () => {
  test('either of them', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	SyncDir = "/guests"
	^^^^^^^ hint[guest-sync-without-configuration]: copied to "/guests"
	)
KVMGuest vm2 (
	GuestName = vm2
	ResyncVMCfg = 1
	^^^^^^^^^^^ hint[guest-sync-without-configuration]: defined anew
	)
`));

  test('both are one mistake, an empty path is none', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1  SyncDir = "/guests"  ResyncVMCfg @a = 1  GuestConfigFilePath = "" )
                                                     ^^^^^^^^^^^ hint[guest-sync-without-configuration]
`));

  test('with the file, or with nothing to synchronise', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 SyncDir = "/guests" ResyncVMCfg = 1 GuestConfigFilePath = "/guests/vm1.xml" )
KVMGuest vm2 (\r
	GuestName = vm2\r
	SyncDir = ""\r
	ResyncVMCfg = 0\r
	)
`));

  test('a misspelt path is a mistake of its own', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	SyncDir = "/guests"
	GuestConfigFilPath = "/guests/vm1.xml"
	^^^^^^^^^^^^^^^^^^ warning[unknown-attribute]
	)
`));

  test('a type of the own files that gives the path', () =>
    check(`
//- types.cf
type KVMGuest (
	static str ArgList[] = { GuestName, SyncDir, GuestConfigFilePath }
	str GuestName
	str SyncDir
	str GuestConfigFilePath = "/guests/all.xml"
	)
//- main.cf
include "types.cf"
cluster c ( )
system a ( )
group g ( SystemList = { a = 0 } )
KVMGuest vm1 ( GuestName = vm1 SyncDir = "/guests" )
`));
});
