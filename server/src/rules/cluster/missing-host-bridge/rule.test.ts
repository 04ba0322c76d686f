import { describe, test } from 'vitest';
import { checkAcross } from '../../../../../test/harness/check-across';

const MAIN = `//- main.cf
cluster web (
	UseFence = SCSI3
	)

system sys1 (
	)

system sys2 (
	)

group shop (
	SystemList = { sys1 = 0, sys2 = 1 }
	)

	KVMGuest shop_vm (
		GuestName = shop01
		GuestConfigFilePath = "/etc/guests/shop01.xml"
		)

//- sys1/etc/llttab
set-node sys1
//- sys2/etc/llttab
set-node sys2
`;

const ifcfg = (node: string, name: string, type = 'Bridge'): string =>
  `//- ${node}/etc/sysconfig/network-scripts/ifcfg-${name}
DEVICE=${name}
TYPE=${type}
ONBOOT=yes
`;

const domain = (inner: string): string => `//- shop01.xml
<domain type='kvm'>
  <name>shop01</name>
  <devices>
    <interface type='bridge'>
${inner}
    </interface>
  </devices>
</domain>
`;
const BR0 = "      <source bridge='br0'/>";

describe('missing-host-bridge', () => {
  test('a bridge that one of two hosts makes', () =>
    checkAcross(
      MAIN +
        ifcfg('sys1', 'br0') +
        ifcfg('sys2', 'br1') +
        domain(`${BR0}
                      ^^^ warning[missing-host-bridge]: no ifcfg file of "sys2" makes that bridge, as "sys1" does`),
    ));

  test('a bridge that none of the hosts makes', () =>
    checkAcross(
      MAIN +
        ifcfg('sys1', 'br7') +
        ifcfg('sys2', 'br7') +
        domain(`${BR0}
                      ^^^ hint[missing-host-bridge]: no ifcfg file of "sys1" and "sys2"`),
    ));

  test('a bridge that all hosts make', () =>
    checkAcross(MAIN + ifcfg('sys1', 'br0') + ifcfg('sys2', 'br0') + domain(BR0)));

  test('a host of which no file of a bridge is there', () =>
    checkAcross(MAIN + ifcfg('sys1', 'br0') + ifcfg('sys2', 'eth0', 'Ethernet') + domain(BR0)));

  test('bridges of Open vSwitch and of libvirt', () =>
    checkAcross(
      MAIN +
        ifcfg('sys1', 'br1') +
        ifcfg('sys2', 'br1') +
        domain(`${BR0}
      <virtualport type='openvswitch'/>
    </interface>
    <interface type='bridge'>
      <source bridge='virbr0'/>`),
    ));
});
