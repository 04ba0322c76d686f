import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('unfit-broadcast-address', () => {
  test('of another subnet', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.20.255
                                         ^^^^^^^^^^^^^^ warning[unfit-broadcast-address]: the broadcast address of no subnet that "192.168.9.1" is in
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('an address of a node, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link\tlink2\tudp\t-\tudp\t50001\t-\t192.168.10.1\t192.168.10.254
                                          ^^^^^^^^^^^^^^ warning[unfit-broadcast-address]
`.replaceAll('\n', '\r\n'),
    ));

  test('the address itself', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.7 192.168.10.7
                                          ^^^^^^^^^^^^ warning[unfit-broadcast-address]
`));

  test('a netmask', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 255.255.254.0
                                         ^^^^^^^^^^^^^ warning[unfit-broadcast-address]: With this mask it is "192.168.9.255"
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('masks of any length', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.8.1 192.168.9.255
link link2 udp - udp 50001 - 10.0.0.5 10.0.0.7
link link3 udp - udp 50002 - 172.16.1.1 172.31.255.255
`));

  test('none, multicast, and any network', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 255.255.255.255
link link2 udp - udp 50001 - 192.168.10.1 239.1.1.1
link link3 udp6 - udp6 50002 - fe80::1 ff02::1
`));

  test('takes the broadcast address for a netmask', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 255.255.255.0
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`,
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`,
    ));
});
