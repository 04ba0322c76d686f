import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-link-type', () => {
  test('another name', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ethernet - -
                  ^^^^^^^^ warning[invalid-link-type]: Did you mean "ether"?
link link2 eth2 - ether - -
`));

  test('capitals, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link-lowpri\tlink1\tudp\t-\tUDP\t50000\t-\t192.168.9.1\t-
                        ^^^ warning[invalid-link-type]: Did you mean "udp"?
link link2 eth2 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('something else', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - - - -
                  ^ warning[invalid-link-type]: The type is the fourth word
link link2 eth2 - ether - -
`));

  test('every type', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
link link3 udp6 - udp6 50002 - fe80::1 -
link link4 udp - rdma 50003 - 192.168.12.1 -
`));

  test('in another layout', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
   link   link1   eth1   -   ether   -   -
link link2 eth2 - ether - -
# link link1 eth1 - ethernet - -
`));

  test('a line that ends before it', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1
^^^^^^^^^^ warning[missing-llt-field]
link link2 eth2 - ether - -
`));

  test('takes the type that was meant', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - eth - -
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));
});
