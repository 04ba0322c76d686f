import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('repeated-llt-directive', () => {
  test('two clusters', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
set-cluster 4321
^^^^^^^^^^^^^^^^ warning[repeated-llt-directive]: says something else here
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('two nodes, in another layout', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
\tset-node   sys2
 ^^^^^^^^^^^^^^^ warning[repeated-llt-directive]
`.replaceAll('\n', '\r\n'),
    ));

  test('the same once more', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
set-cluster\t1234
^^^^^^^^^^^^^^^^ hint[repeated-llt-directive]: Keep one line
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('two addresses of one node', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr 1 link1 192.168.9.2
set-addr 1 link1 192.168.9.3
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[repeated-llt-directive]
`));

  test('a switch', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-arp 1
set-arp 0
^^^^^^^^^ hint[repeated-llt-directive]
`));

  test('directives that there may be many of', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr 1 link1 192.168.9.2
set-addr 1 link2 192.168.10.2
set-addr 2 link1 192.168.9.3
exclude 4-31
exclude 40-63
`));

  test('one in a comment', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
#set-node sys2
# set-cluster 4321
`));

  test('removes the line that says the same', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
set-cluster 1234
link link1 eth1 - ether - -
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
