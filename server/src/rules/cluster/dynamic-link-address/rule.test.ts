import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';

const LLTTAB = `set-node 0
link link1 udp - udp 50000 - 10.0.1.1 10.0.1.255
link eth2 udp - udp 50001 - 10.0.2.1 10.0.2.255
`;

describe('dynamic-link-address', () => {
  test('an interface with the address of a link', () =>
    checkAcross(`
//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys1/etc/llttab
${LLTTAB}//- sys1/etc/sysconfig/network-scripts/ifcfg-eth1
BOOTPROTO="dhcp"
           ^^^^ warning[dynamic-link-address]: "eth1" gets its address by "dhcp", and the link "link1" of llttab counts on 10.0.1.1
IPADDR=10.0.1.1
`));

  test('an interface called like the tag of a link', () =>
    checkAcross(`
//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys1/etc/llttab
${LLTTAB}//- sys1/etc/sysconfig/network-scripts/ifcfg-second
DEVICE=eth2
BOOTPROTO=bootp
          ^^^^^ hint[dynamic-link-address]: Write "BOOTPROTO=none" and "IPADDR=10.0.2.1"
`));

  test('fixed addresses, other interfaces, links over Ethernet, files of another node', () =>
    checkAcross(`
//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys1/etc/llttab
${LLTTAB}link eth3 eth3 - ether - -
//- sys1/etc/sysconfig/network-scripts/ifcfg-eth0
BOOTPROTO=dhcp
//- sys1/etc/sysconfig/network-scripts/ifcfg-eth2
BOOTPROTO=none
IPADDR=10.0.2.1
//- sys1/etc/sysconfig/network-scripts/ifcfg-eth3
BOOTPROTO=dhcp
//- sys2/etc/llthosts
0 sys1
1 sys2
//- sys2/etc/sysconfig/network-scripts/ifcfg-eth2
BOOTPROTO=dhcp
`));

  test('the repair', () =>
    checkAcrossFix(
      `//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys1/etc/llttab
${LLTTAB}//- sys1/etc/sysconfig/network-scripts/ifcfg-eth1
BOOTPROTO=dhcp
IPADDR=10.0.1.1
`,
      `//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys1/etc/llttab
${LLTTAB}//- sys1/etc/sysconfig/network-scripts/ifcfg-eth1
BOOTPROTO=none
IPADDR=10.0.1.1
`,
    ));
});
