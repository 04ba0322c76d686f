import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';
const DISKS = `DiskGroup dg ( DiskGroup = dg1 )
	Volume vol ( Volume = vol1 DiskGroup = dg1 )
	vol requires dg`;

describe('storage-foundation-under-rhev-guest', () => {
  test('in the group of the guest', () =>
    check(
      `
group g (
	SystemList = { a = 0 }
	)
	KVMGuest vm1 (
	         ^^^ hint[storage-foundation-under-rhev-guest]: "vol", "dg"
		GuestName = vm1
		${RHEV}
		)
	${DISKS}
	vm1 requires vol
`,
      { version: '6.1' },
    ));

  test('in a group that it requires, on one line, with a quoted name', () =>
    check(
      `
group g ( SystemList = { a = 0 } ) KVMGuest "vm1" ( GuestName = vm1 ${RHEV} )
                                            ^^^^^ hint[storage-foundation-under-rhev-guest]: "shared"
	requires group files online local firm
group files ( SystemList = { a = 0 } Parallel = 1 )
	CFSMount shared ( MountPoint = "/shared" BlockDevice = "/dev/vx/dsk/cfsdg/cfsvol" )
`,
      { version: '6.0.1' },
    ));

  const GROUP = `
group g ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} )\r
	${DISKS}\r
	vm1 requires vol
`;

  test('a later release', () => check(GROUP, { version: '7.0' }));

  test('nobody says for which release', () => check(GROUP));

  test('a guest of plain KVM, and one of RHEV that needs none of it', () =>
    check(
      `
group g ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 )
	${DISKS}
	vm1 requires vol
group h ( SystemList = { a = 0 } )
	KVMGuest vm2 ( GuestName = vm2 ${RHEV} )
`,
      { version: '6.1' },
    ));
});
