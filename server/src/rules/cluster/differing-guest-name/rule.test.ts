import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';

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
const NODES = `//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys2/etc/llthosts
0 sys1
1 sys2
`;

const domain = (name: string): string => `<domain type='kvm'>\n  <name>${name}</name>\n</domain>`;

describe('differing-guest-name', () => {
  test('another name in the file of every host', () =>
    checkAcross(`//- main.cf
${SYSTEMS}
	KVMGuest shop_vm (
		GuestName = shop01
		            ^^^^^^ warning[differing-guest-name]: defines a virtual machine "shop", not "shop01"
		GuestConfigFilePath = "/guests/shop.xml"
		)
${NODES}//- sys1/guests/shop.xml
${domain('shop')}
//- sys2/guests/shop.xml
${domain('shop')}
`));

  test('another name on one host', () =>
    checkAcross(`//- main.cf
${SYSTEMS}
	KVMGuest shop_vm (
		GuestName = shop01
		GuestConfigFilePath = "/guests/shop.xml"
		)
${NODES}//- sys1/guests/shop.xml
${domain('shop01')}
//- sys2/guests/shop.xml
<domain type='kvm'>
  <name> Shop01 </name>
         ^^^^^^ warning[differing-guest-name]: "GuestName" is "shop01"
</domain>
`));

  test('a hint for a file in folders that are called alike', () =>
    checkAcross(`//- web/main.cf
${SYSTEMS}
	KVMGuest shop_vm (
		GuestName = shop01
		            ^^^^^^ hint[differing-guest-name]
		GuestConfigFilePath = "/guests/shop.xml"
		)
//- web/host/guests/shop.xml
${domain('shop')}
`));

  test('equal names, and names that nobody has filled in', () =>
    checkAcross(`//- main.cf
${SYSTEMS}
	KVMGuest shop_vm (
		GuestName = shop01
		GuestConfigFilePath = "/guests/shop.xml"
		)

	KVMGuest other_vm (
		GuestName = "<name>"
		GuestConfigFilePath = "/guests/other.xml"
		)
${NODES}//- sys1/guests/shop.xml
${domain('shop01')}
//- sys1/guests/other.xml
${domain('other')}
`));

  test('nothing for a machine of a RHEV manager, nor for a file elsewhere', () =>
    checkAcross(`//- main.cf
${SYSTEMS}
	KVMGuest rhev_vm (
		GuestName = shop01
		GuestConfigFilePath = "/guests/shop.xml"
		RHEVMInfo = { Enabled = 1 }
		)

	KVMGuest kvm_vm (
		GuestName = kvm01
		GuestConfigFilePath = "/guests/kvm.xml"
		)
${NODES}//- sys1/guests/shop.xml
${domain('shop')}
//- sys1/templates/kvm.xml
${domain('kvm')}
`));

  test('the repair writes the name of the files', () =>
    checkAcrossFix(
      `//- main.cf
${SYSTEMS}
	KVMGuest shop_vm (
		GuestName = shop01
		GuestConfigFilePath = "/guests/shop.xml"
		)
${NODES}//- sys1/guests/shop.xml
${domain('shop')}
`,
      `//- main.cf
${SYSTEMS}
	KVMGuest shop_vm (
		GuestName = shop
		GuestConfigFilePath = "/guests/shop.xml"
		)
${NODES}//- sys1/guests/shop.xml
${domain('shop')}
`,
    ));
});
