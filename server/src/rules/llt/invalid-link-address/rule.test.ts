import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-link-address', () => {
  test('a prefix length', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1/24 192.168.9.255
                             ^^^^^^^^^^^^^^ warning[invalid-link-address]: Did you mean "192.168.9.1"?
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('the name of a host, with tabs', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link\tlink1\tudp\t-\tudp\t50000\t-\tsys1-hb1\t-
                             ^^^^^^^^ warning[invalid-link-address]: neither the name of a host
                                      ^ warning[unreachable-udp-peers]
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('IPv6 over udp', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - fe80::1 192.168.10.255
                             ^^^^^^^ warning[invalid-link-address]: "fe80::1" is no IPv4 address
`.replaceAll('\n', '\r\n'),
    ));

  test('IPv4 over udp6', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp6 - udp6 50001 - 192.168.10.1 -
                               ^^^^^^^^^^^^ warning[invalid-link-address]: no IPv6 address
`));

  test('left out', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - - 192.168.9.255
                             ^ warning[invalid-link-address]: The address is left out
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('a broadcast address with a slip', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9,255
                                         ^^^^^^^^^^^^^ warning[invalid-link-address]: Did you mean "192.168.9.255"?
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('an IP address for a link over Ethernet', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-addr 1 link1 192.168.9.2
                 ^^^^^^^^^^^ warning[invalid-link-address]: no MAC address
`));

  test('the right ones', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp6 - udp6 50001 - fe80::21a:64ff:fe92:1b46 -
link link3 eth3 - ether - -
set-addr 1 link1 192.168.9.2
set-addr 1 link2 2001:db8::2
set-addr  1\tlink3 00:15:17:48:b5:80
`));

  test('a link that is listed twice', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link1 udp - udp 50001 - 192.168.10.1 192.168.10.255
     ^^^^^ warning[duplicate-link-tag]
set-addr 1 link1 192.168.10.2
`));

  test('takes the length away', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1/24 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`,
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`,
    ));

  test('the address of a group for that of the node', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp6 - udp6 50000 - ff02::1 fe80::21a:64ff:fe92:1b46
                               ^^^^^^^ warning[invalid-link-address]: multicast group
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr 1 link2 224.0.0.5
                 ^^^^^^^^^ warning[invalid-link-address]: multicast group
`));

  test('the address of a group where it belongs', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp6 - udp6 50000 - fe80::21a:64ff:fe92:1b46 ff02::1
link link2 /dev/udp6 - udp6 50001 - FD00::1 FF05::2
`));
});
