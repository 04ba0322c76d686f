import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('unreachable-udp-peers', () => {
  test('nothing at all', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
                                         ^ warning[unreachable-udp-peers]: Write a "set-addr" line for each of them, and "set-bcasthb 0" and "set-arp 0"
link link2 udp - udp 50001 - 192.168.10.1 -
                                          ^ warning[unreachable-udp-peers]: Write a "set-addr" line for each of them.
`));

  test('addresses of one link alone, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
link\tlink2\tudp\t-\tudp\t50001\t-\t192.168.10.1\t-
                                          ^ warning[unreachable-udp-peers]: The link "link2"
set-addr 1 link1 192.168.19.1
set-bcasthb 0
set-arp 0
`.replaceAll('\n', '\r\n'),
    ));

  test('a switch', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
                                         ^ warning[unreachable-udp-peers]: Write "set-arp 0".
link link2 udp - udp 50001 - 192.168.10.1 -
set-addr 1 link1 192.168.19.1
set-addr 1 link2 192.168.20.1
set-bcasthb 0
`));

  test('all that is needed, in another order', () =>
    checkNodeFile(`
set-bcasthb 0
set-arp 0
set-addr 1 link1 192.168.19.1
set-addr 1 link2 192.168.20.1
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
\tlink link2 udp - udp 50001 - 192.168.10.1 -
`));

  test('links with broadcasts', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('links of both kinds', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 udp - udp 50001 - 192.168.10.1 -
set-addr 1 link2 192.168.20.1
`));

  test('addresses of a link with another name', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
set-addr 1 link5 192.168.19.1
           ^^^^^ warning[unknown-link-tag]
set-addr 1 link2 192.168.20.1
link link2 udp - udp 50001 - 192.168.10.1 -
set-bcasthb 0
set-arp 0
`));

  test('nodes that are discovered', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
link link2 udp - udp 50001 - 192.168.10.1 -
set-discpeer 1
set-bcasthb 0
set-arp 0
`));

  test('IPv6', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp6 - udp6 50000 - fe80::1 -
link link2 udp6 - udp6 50001 - fe80::2 -
`));

  test('writes the switches', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
link link2 udp - udp 50001 - 192.168.10.1 -
set-addr 1 link1 192.168.19.1
set-addr 1 link2 192.168.20.1
`,
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 -
link link2 udp - udp 50001 - 192.168.10.1 -
set-addr 1 link1 192.168.19.1
set-addr 1 link2 192.168.20.1
set-bcasthb 0
set-arp 0
`,
    ));
});
