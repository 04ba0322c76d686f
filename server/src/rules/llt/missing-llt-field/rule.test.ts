import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('missing-llt-field', () => {
  test('a link that ends too early', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether
^^^^^^^^^^^^^^^^^^^^^^^ warning[missing-llt-field]: lacks the fields "sap" and "mtu"
link link2 eth2 - ether - -
`));

  test('a link without the range of nodes, with tabs', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link\tlink1\teth1\tether\t-\t-
                ^^^^^ warning[missing-llt-field]: lacks the field "node-range" in front of "ether"
link link2 eth2 - ether - -
`));

  test('a link without device', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 - ether - -
           ^ warning[missing-llt-field]: lacks the field "device" in front of "-"
link link2 eth2 - ether - -
`));

  test('a link over UDP without MTU', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 192.168.9.1 192.168.9.255
                           ^^^^^^^^^^^ warning[missing-llt-field]: lacks the field "mtu" in front of "192.168.9.1"
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('a link over UDP without addresses', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 -
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[missing-llt-field]: lacks the fields "ip-address" and "bcast-address"
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`.replaceAll('\n', '\r\n'),
    ));

  test('a comment in the place of a field', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - # private
^^^^^^^^^^^^^^^^^^^^^^^^^ warning[missing-llt-field]: lacks the field "mtu"
                          ^^^^^^^^^ warning[misplaced-comment]
link link2 eth2 - ether - -
`));

  test('set-addr and set-node', () =>
    checkNodeFile(`
set-node  
^^^^^^^^ warning[missing-llt-field]: lacks the field "node"
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr 1 link1
^^^^^^^^^^^^^^^^ warning[missing-llt-field]: lacks the field "address"
`));

  test('a directive that is not well known', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
include
^^^^^^^ hint[missing-llt-field]: lacks the field "node-range"
`));

  test('links of both kinds with all fields', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
\tlink-lowpri   link2  udp - udp 50001 - 192.168.10.1 -
set-addr 1 link2 192.168.11.1
`));

  test('a device called like a type', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link udp udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('directives whose fields nobody knows', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-verify
start
`));

  test('leaves the fields at the end to LLT', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));

  test('leaves the range of nodes to LLT', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 ether - -
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      'Write "-" for "node-range"',
    ));

  test('leaves the MTU to LLT', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`,
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`,
    ));

  test('an address without the id, and one without the link', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr link1 192.168.9.2
         ^^^^^ warning[missing-llt-field]: the field "node-id" in front of "link1"
set-addr\t1  192.168.10.2
            ^^^^^^^^^^^^ warning[missing-llt-field]: the field "tag" in front of "192.168.10.2"
`));
});
