import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('implausible-guest-delay', () => {
  test('negative and very long', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	DelayAfterGuestOnline = -5
	                        ^^ warning[implausible-guest-delay]: cannot be -5
	DelayAfterGuestOffline = 301
	                         ^^^ hint[implausible-guest-delay]: raise "OfflineTimeout"
	)
`));

  test('on one line, for one system, in quotes', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1  DelayAfterGuestOnline @sys1 = "-1"  DelayAfterGuestOffline@sys2 = 3600 )
                                                              ^^^^ warning[implausible-guest-delay]: cannot be -1
                                                                                                  ^^^^ hint[implausible-guest-delay]: 3600 seconds
`));

  test('a timeout that is not longer than the wait changes nothing', () =>
    check(`
KVMGuest vm1 (
	GuestName = vm1
	OnlineTimeout = 400
	DelayAfterGuestOnline = 400
	                        ^^^ hint[implausible-guest-delay]: "OnlineTimeout"
	)
`));

  test('none, the defaults, just long enough', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 DelayAfterGuestOnline = 0 DelayAfterGuestOffline = 300 )
KVMGuest vm2 ( GuestName = vm2 DelayAfterGuestOnline = 5 DelayAfterGuestOffline = 30 )
`));

  test('a longer timeout of the resource or of its type allows a longer wait', () =>
    check(`
KVMGuest vm1 (\r
	GuestName = vm1\r
	OnlineTimeout = 900\r
	DelayAfterGuestOnline = 600\r
	)
//- types.cf
type KVMGuest (
	static int OfflineTimeout = 1200
	static str ArgList[] = { GuestName, DelayAfterGuestOffline }
	str GuestName
	int DelayAfterGuestOffline = 30
	)
//- other.cf
include "types.cf"
cluster c ( )
system a ( )
group g ( SystemList = { a = 0 } )
KVMGuest vm2 ( GuestName = vm2 DelayAfterGuestOffline = 900 )
`));

  test('attributes of that name of another type, and text that is no number', () =>
    check(`
type Ferry ( static str ArgList[] = { DelayAfterGuestOnline } int DelayAfterGuestOnline )
Ferry f ( DelayAfterGuestOnline = -5 )
KVMGuest vm1 ( GuestName = vm1 DelayAfterGuestOnline = "" )
`));

  test('the fix drops the sign', () =>
    checkFix(
      'KVMGuest vm1 ( GuestName = vm1 DelayAfterGuestOnline = -15 )\n',
      'KVMGuest vm1 ( GuestName = vm1 DelayAfterGuestOnline = 15 )\n',
    ));

  test('a number that no integer holds is one finding', () =>
    check(`
KVMGuest vm1 ( GuestName = vm1 DelayAfterGuestOnline = 99999999999 )
                                                       ^^^^^^^^^^^ warning[invalid-integer]
`));
});
