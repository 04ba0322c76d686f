import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('shared-link-subnet', () => {
  test('the same subnet', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.9.2 192.168.9.255
                             ^^^^^^^^^^^ warning[shared-link-subnet]: "192.168.9.2" is in the same subnet as "192.168.9.1"
`));

  test('one without broadcast address, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link\tlink2\tudp\t-\tudp\t50001\t-\t192.168.9.2\t-
                             ^^^^^^^^^^^ warning[shared-link-subnet]
set-addr 1 link2 192.168.30.1
`.replaceAll('\n', '\r\n'),
    ));

  test('the same address', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
link link2 udp - udp 50001 - 192.168.9.1 -
                             ^^^^^^^^^^^ warning[shared-link-subnet]: Another link has the address "192.168.9.1" already
set-addr 1 link1 192.168.19.1
set-addr 1 link2 192.168.20.1
set-bcasthb 0
set-arp 0
`));

  test('the same address of IPv6', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp6 - udp6 50000 - fe80::1 -
link link2 udp6 - udp6 50001 - FE80::1 -
                               ^^^^^^^ warning[shared-link-subnet]
`));

  test('subnets of their own', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
  link   link2 udp -  udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('small subnets beside one another', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.127
link link2 udp - udp 50001 - 192.168.9.129 192.168.9.255
`));

  test('addresses that prove nothing', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
link link2 udp - udp 50001 - 192.168.9.2 -
set-addr 1 link1 192.168.19.1
set-addr 1 link2 192.168.20.1
set-bcasthb 0
set-arp 0
`));
});
