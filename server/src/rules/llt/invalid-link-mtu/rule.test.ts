import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-link-mtu', () => {
  test('a word', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - jumbo
                          ^^^^^ warning[invalid-link-mtu]: a number of bytes, or "-"
link link2 eth2 - ether - -
`));

  test('with a unit, over UDP', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link\tlink1\tudp\t-\tudp\t50000\t9000b\t192.168.9.1\t192.168.9.255
                           ^^^^^ warning[invalid-link-mtu]
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`.replaceAll('\n', '\r\n'),
    ));

  test('too small', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - 9
                          ^ hint[invalid-link-mtu]: that no network has
link link2 eth2 - ether - -
`));

  test('usual ones', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - 1500
link link2  udp - udp 50001\t9000 192.168.10.1 192.168.10.255
`));

  test('left to LLT', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('leaves it to LLT', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - jumbo
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
