import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('node-id-out-of-range', () => {
  test('an old release', () =>
    checkNodeFile(
      `
set-node 40
         ^^ warning[node-id-out-of-range]: ids go from 0 to 31 before release 6.0
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      { version: '5.1' },
    ));

  test('any release', () =>
    checkNodeFile(`
set-node\t64
         ^^ hint[node-id-out-of-range]: ids go from 0 to 63
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('a name in set-addr', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
set-addr sys2 link1 192.168.9.2
         ^^^^ warning[node-id-out-of-range]: by the number that it has in llthosts
`.replaceAll('\n', '\r\n'),
    ));

  test('a negative one', () =>
    checkNodeFile(`
set-node   -1
           ^^ warning[node-id-out-of-range]
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('the range of a link', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 0-99 ether - -
                ^^^^ hint[node-id-out-of-range]
`));

  test('the last ids', () =>
    checkNodeFile(`
set-node 63
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-addr 0 link1 00:15:17:48:b5:80
`));

  test('the last id of an old release', () =>
    checkNodeFile(
      `
set-node\t031
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      { version: '5.0' },
    ));

  test('names and files', () =>
    checkNodeFile(`
set-node /etc/VRTSvcs/nodename
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));
});
