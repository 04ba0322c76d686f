import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';

const main = (attributes: string): string => `//- main.cf
cluster web (
	)

system host1 (
	)

group vm (
	SystemList = { host1 = 0 }
	)

	KVMGuest vm1 (
${attributes}		)

`;
const MAIN = main('\t\tGuestName = vm1\n\t\tDROpts = { ConfigureNetwork = 1 }\n');

describe('managed-guest-interface', () => {
  test('managed, or not said to be none', () =>
    checkAcross(`${MAIN}//- guests/vm1/etc/sysconfig/network-scripts/ifcfg-eth0
DEVICE=eth0
NM_CONTROLLED="yes"
               ^^^ hint[managed-guest-interface]: NM_CONTROLLED is "yes" for "eth0"
//- guests/vm1/etc/sysconfig/network-scripts/ifcfg-eth1
ONBOOT=yes
^^^^^^ hint[managed-guest-interface]: Nothing keeps NetworkManager away from "eth1"
`));

  test('kept away, the loopback interface, other folders', () =>
    checkAcross(`${MAIN}//- guests/vm1/etc/sysconfig/network-scripts/ifcfg-eth0
NM_CONTROLLED=no
//- guests/vm1/etc/sysconfig/network-scripts/ifcfg-lo
DEVICE=lo
//- guests/vm2/etc/sysconfig/network-scripts/ifcfg-eth0
DEVICE=eth0
`));

  test('a guest without DROpts', () =>
    checkAcross(`${main('\t\tGuestName = vm1\n\t\tDROpts = { }\n')}//- guests/vm1/etc/sysconfig/network-scripts/ifcfg-eth0
DEVICE=eth0
`));

  test('the repair', () =>
    checkAcrossFix(
      `${MAIN}//- guests/vm1/etc/sysconfig/network-scripts/ifcfg-eth0
NM_CONTROLLED=yes
`,
      `${MAIN}//- guests/vm1/etc/sysconfig/network-scripts/ifcfg-eth0
NM_CONTROLLED=no
`,
    ));
});
