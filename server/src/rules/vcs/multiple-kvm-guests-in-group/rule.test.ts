import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('multiple-kvm-guests-in-group', () => {
  test('two guests, with something between them', () =>
    check(`
group g ( SystemList = { n1 } )
	KVMGuest a ( GuestName = a ) Phantom p ( ) KVMGuest "b" ( GuestName = b )
	                                                    ^^^ warning[multiple-kvm-guests-in-group]: two KVMGuest resources
`));

  test('three guests are one finding', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	)
	KVMGuest a (
		GuestName = a
		)
	KVMGuest b (
		GuestName @n1 = b
		)
	KVMGuest d (
	         ^ warning[multiple-kvm-guests-in-group]: has 3 KVMGuest
		GuestName = d
		)
`));

  test('one guest in each group', () =>
    check(`
group g1 ( SystemList = { n1 } ) KVMGuest a ( GuestName = a )
group g2 ( SystemList = { n1 } ) KVMGuest b ( GuestName = b )
`));

  test('a guest and what it needs', () =>
    check(`
group g1 ( SystemList = { n1 } )
	KVMGuest a ( GuestName = a )
	LVMVolumeGroup vg1 ( VolumeGroup = vg1 )
	LVMVolumeGroup vg2 ( VolumeGroup = vg2 )
	a requires vg1
	a requires vg2
`));
});
