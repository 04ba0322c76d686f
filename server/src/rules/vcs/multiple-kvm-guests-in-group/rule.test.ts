import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('multiple-kvm-guests-in-group', () => {
  test('two machines in one group', () =>
    check(`
group guests ( SystemList = { n1 = 0, n2 = 1 } )
	KVMGuest vm1 ( GuestName = vm1 )
	KVMGuest vm2 ( GuestName = vm2 )
	         ^^^ warning[multiple-kvm-guests-in-group]: "vm1", "vm2"
`));

  test('three machines with other resources between are one mistake', () =>
    check(`
group guests (
	SystemList = { n1 = 0, n2 = 1 }
	)
	KVMGuest "vm 1" (
		GuestName = vm1
		)
	FileOnOff f ( PathName = "/tmp/f" )
	KVMGuest vm2 ( GuestName = vm2 )
	KVMGuest vm3 ( GuestName = vm3 )
	         ^^^ warning[multiple-kvm-guests-in-group]: holds 3
`));

  test('a machine a group', () =>
    check(`
group guest1 ( SystemList = { n1 = 0, n2 = 1 } ) KVMGuest vm1 ( GuestName = vm1 )
group guest2 ( SystemList = { n1 = 0, n2 = 1 } ) KVMGuest vm2 ( GuestName = vm2 )
`));

  test('other resources may be as many as they like', () =>
    check(`
group files ( SystemList = { n1 = 0 } )
	KVMGuest vm1 ( GuestName = vm1 )
	FileOnOff f1 ( PathName = "/tmp/1" )
	FileOnOff f2 ( PathName = "/tmp/2" )
`));

  test('one machine written twice is another mistake', () =>
    check(`
group g ( SystemList = { node1 } )
KVMGuest vm1 ( GuestName = one )
KVMGuest vm1 ( GuestName = one )
         ^^^ error[duplicate-name]
`));
});
