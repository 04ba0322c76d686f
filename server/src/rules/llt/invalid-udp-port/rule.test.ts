import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('invalid-udp-port', () => {
  test('a registered one', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 5000 - 192.168.9.1 192.168.9.255
                     ^^^^ warning[invalid-udp-port]: registered services
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('too large, with tabs', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link-lowpri\tlink2\tudp\t-\tudp\t70000\t-\t192.168.10.1\t192.168.10.255
                            ^^^^^ warning[invalid-udp-port]: is no UDP port
`));

  test('a SAP', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 0xCAFE - 192.168.9.1 192.168.9.255
                     ^^^^^^ warning[invalid-udp-port]: from 49152 to 65535
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`.replaceAll('\n', '\r\n'),
    ));

  test('none over RDMA', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - rdma - - 192.168.10.1 192.168.10.255
                      ^ warning[invalid-udp-port]: needs a port
`));

  test('the first and the last one', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 49152 - 192.168.9.1 192.168.9.255
link link2 udp6 - udp6  65535 - fe80::1 -
`));

  test('none over UDP', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp - - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('the SAP of a link over Ethernet', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether 51966 -
link link2 eth2 - ether - -
`));

  test('a line that lacks its port or its MTU', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - rdma - 192.168.9.1 192.168.9.255
                        ^^^^^^^^^^^ warning[missing-llt-field]
link link2 udp - udp 1500 192.168.10.1 192.168.10.255
                          ^^^^^^^^^^^^ warning[missing-llt-field]
`));
});
