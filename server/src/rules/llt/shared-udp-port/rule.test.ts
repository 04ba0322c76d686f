import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('shared-udp-port', () => {
  test('two links', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50000 - 192.168.10.1 192.168.10.255
                     ^^^^^ warning[shared-udp-port]: Another link has the UDP port "50000" already
`));

  test('of both kinds, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link-lowpri\tlink2\tudp6\t-\tudp6\t50000\t-\tfe80::1\t-
                              ^^^^^ warning[shared-udp-port]
`.replaceAll('\n', '\r\n'),
    ));

  test('ports of their own', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
\tlink  link2 udp - udp  50001 - 192.168.10.1 192.168.10.255
`));

  test('SAPs of links over Ethernet', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether 0xCAFE -
link link2 eth2 - ether 0xCAFE -
`));

  test('left to LLT twice', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp - - 192.168.9.1 192.168.9.255
link link2 udp - udp - - 192.168.10.1 192.168.10.255
                     ^ hint[shared-udp-port]: Write a port for each link
`));

  test('left to LLT once', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp - - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('takes the next one', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50000 - 192.168.10.1 192.168.10.255
`,
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`,
    ));
});
