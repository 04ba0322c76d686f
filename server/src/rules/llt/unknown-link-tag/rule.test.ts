import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('unknown-link-tag', () => {
  test('a slip of the pen', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr 1 lnik1 192.168.9.2
           ^^^^^ warning[unknown-link-tag]: Did you mean "link1"?
`));

  test('another number, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr\t1\tlink3\t192.168.9.2
           ^^^^^ warning[unknown-link-tag]: Its links are "link1", "link2"
`.replaceAll('\n', '\r\n'),
    ));

  test('the card of a link', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-addr 1 eth1 00:15:17:48:b5:80
           ^^^^ warning[unknown-link-tag]
`));

  test('links below the address, in another layout', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
  set-addr  1  link1\t192.168.9.2
set-addr 1 link2 192.168.10.2
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('a link of low priority', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link-lowpri link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr 1 link2 192.168.10.2
`));

  test('a link that cannot be read', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
lnk link3 eth3 - ether - -
^^^ warning[unknown-llt-directive]
set-addr 1 link3 00:15:17:48:b5:80
`));

  test('takes the link that was meant', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr 1 lnik1 192.168.9.2
`,
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr 1 link1 192.168.9.2
`,
    ));

  test('the tag in the place of the id', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr link1 1 192.168.9.2
         ^^^^^ warning[node-id-out-of-range]
`));

  test('a link that may have lost its tag', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link udp - udp 50001 - 192.168.10.1 192.168.10.255
         ^ warning[missing-llt-field]
set-addr 1 link2 192.168.10.2
`));

  test('a link whose tag is still being typed', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link lin
^^^^^^^^ warning[missing-llt-field]
set-addr 1 link2 192.168.10.2
`));
});
