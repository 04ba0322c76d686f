import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('surplus-llt-field', () => {
  test('addresses at a link over Ethernet', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - - 192.168.9.1 192.168.9.255
                            ^^^^^^^^^^^^^^^^^^^^^^^^^ warning[surplus-llt-field]: Links over Ethernet have no IP address
link link2 eth2 - ether - -
`));

  test('two names', () =>
    checkNodeFile(`
set-node sys1   sys2
                ^^^^ warning[surplus-llt-field]: "set-node" has 1 field here
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('behind start, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
start\tnow\tplease
      ^^^^^^^^^^ warning[surplus-llt-field]: "start" stands alone on its line
`.replaceAll('\n', '\r\n'),
    ));

  test('a second range', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 2-5 8-31
            ^^^^ hint[surplus-llt-field]
`));

  test('a link over UDP with its addresses', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 udp - udp 50000 - 192.168.9.1 192.168.9.255
link  link2\tudp -\tudp 50001 1500 192.168.10.1 -
set-addr 1 link2 192.168.11.1
`));

  test('several timers on a line, and fields nobody knows', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-timer heartbeat:50 heartbeatlo:100
set-verify 1 2 3
`));

  test('one field too many in front of the type', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - - ether - -
                  ^ warning[invalid-link-type]
link link2 eth2 - ether - -
`));

  test('takes out surplus dashes', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - - - -
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
