import { describe, test } from 'vitest';
import { checkAcross } from '../../../../../test/harness/check-across';

const SYSTEMS = `cluster web (
	UseFence = SCSI3
	)

system sys1 (
	)

system sys2 (
	)

group shop (
	SystemList = { sys1 = 0, sys2 = 1 }
	)
`;

const role = (name: string): string => `//- clusterwright.json
{ "clusters": [{ "main": "main.cf", "role": "${name}" }] }
`;

describe('kvm-guest-inside-guest', () => {
  test('a machine in a cluster of machines', () =>
    checkAcross(`//- main.cf
${SYSTEMS}
	KVMGuest shop_vm (
	         ^^^^^^^ hint[kvm-guest-inside-guest]: "shop_vm" is to start and stop a virtual machine
		GuestName = shop01
		)
${role('guest')}`));

  test('on one line, with a quoted name', () =>
    checkAcross(`//- main.cf
${SYSTEMS} KVMGuest "shop_vm" ( GuestName = shop01 )
          ^^^^^^^^^ hint[kvm-guest-inside-guest]
${role('guest')}`));

  test.each(['host', 'mixed'])('a cluster of the role "%s"', (name) =>
    checkAcross(`//- main.cf
${SYSTEMS}
	KVMGuest shop_vm (
		GuestName = shop01
		)
${role(name)}`),
  );

  test('a machine of a RHEV manager', () =>
    checkAcross(`//- main.cf
${SYSTEMS}
	KVMGuest shop_vm (
		GuestName = shop01
		RHEVMInfo = { Enabled = 1 }
		)
${role('guest')}`));
});
