import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('duplicate-link-device', () => {
  test('by name', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth1 - ether - -
           ^^^^ warning[duplicate-link-device]: Name the card of another network
`));

  test('by MAC address, in capitals', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth-00:15:17:48:b5:80 - ether - -
link-lowpri\tlink2\teth-00:15:17:48:B5:80\t-\tether\t-\t-
                  ^^^^^^^^^^^^^^^^^^^^^ warning[duplicate-link-device]
`.replaceAll('\n', '\r\n'),
    ));

  test('a device of another system', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 /dev/lan:1 - ether - -
link link2 /dev/lan:1 - ether - -
           ^^^^^^^^^^ warning[duplicate-link-device]
`));

  test('placeholders of links over UDP', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('numbers of one driver', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 /dev/lan:1 - ether - -
\tlink link2 /dev/lan:2  - ether - -
`));

  test('VLANs of one card', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1.10 - ether - -
link link2 eth1.20 - ether - -
`));
});
