import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('malformed-link-device', () => {
  test('dashes for colons', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth-00-15-17-48-b5-80 - ether - -
           ^^^^^^^^^^^^^^^^^^^^^ warning[malformed-link-device]: Did you mean "eth-00:15:17:48:b5:80"?
link link2 eth2 - ether - -
`));

  test('an address cut short, with tabs', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link\tlink1\teth-00:15:17:48:b5\t-\tether\t-\t-
           ^^^^^^^^^^^^^^^^^^ warning[malformed-link-device]: Write the address that "ip link" prints
link link2 eth2 - ether - -
`));

  test('without the card', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 00:15:17:48:b5:80 - ether - -
           ^^^^^^^^^^^^^^^^^ warning[malformed-link-device]: Did you mean "eth-00:15:17:48:b5:80"?
link link2 eth2 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('without colons', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth-00151748b580 - ether - -
           ^^^^^^^^^^^^^^^^ warning[malformed-link-device]: Did you mean "eth-00:15:17:48:b5:80"?
link link2 eth2 - ether - -
`));

  test('a letter that is no digit', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth-00:15:17:48:b5:8g - ether - -
           ^^^^^^^^^^^^^^^^^^^^^ warning[malformed-link-device]
link link2 eth2 - ether - -
`));

  test('an address in every form', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth-00:15:17:48:b5:80 - ether - -
link link2 ens3f0-00:15:17:48:B5:81 - ether - -
`));

  test('names of cards on Linux', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 bond0.120 - ether - -
link link2 enp3s0f1 - ether - -
link link3 en-to-p1-s0 - ether - -
link link4 br-1a2b3c4d5e6f - ether - -
`));

  test('devices of other systems', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 /dev/lan:1 - ether - -
link link2 /dev/e1000g:0 - ether - -
link link3 /dev/dlpi/en:1 - ether - -
`));

  test('placeholders of links over UDP', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link link2 udp - udp 50001 - 192.168.10.1 192.168.10.255
`));

  test('writes it with colons', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth-0015.1748.b580 - ether - -
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth-00:15:17:48:b5:80 - ether - -
link link2 eth2 - ether - -
`,
    ));
});
