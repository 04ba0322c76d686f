import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const FILE =
  'set-node sys1\nset-cluster 1234\nlink eth2 eth-00:15:17:48:b5:80 - ether - -\nlink eth3 eth-00:15:17:48:b5:81 - ether - -\n';

describe('unknown-timer', () => {
  test('a slip of the pen, behind tabs', () =>
    checkNodeFile(
      `${FILE}set-timer\t\theartbeet:50\n         \t\t^^^^^^^^^ warning[unknown-timer]: Did you mean "heartbeat"\n`,
    ));

  test('a name of which nothing is known', () =>
    checkNodeFile(`${FILE}set-timer wakeup:50
          ^^^^^^ hint[unknown-timer]: knows no timer "wakeup"
`));

  test('a limit of flow control', () =>
    checkNodeFile(`${FILE}set-timer lowwater:40
          ^^^^^^^^ hint[unknown-timer]: set-flow
`));

  test('capitals', () => checkNodeFileFix(`${FILE}set-timer PeerInact:1600\n`, `${FILE}set-timer peerinact:1600\n`));

  test('every timer that lltconfig prints', () =>
    checkNodeFile(
      `${FILE}set-timer heartbeat:50\r\nset-timer  heartbeatlo:100\nset-timer\tpeertrouble:200\nset-timer arp:30000\nset-timer oos:10 # as printed\n`.replace(
        ' # as printed',
        '',
      ),
    ));

  test('a timer without a page, and a line without a name', () =>
    checkNodeFile(`${FILE}# set-timer nonsense:1\nset-timer linkstable:200\n`));

  test('a hyphen within the name', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-timer peer-trouble:250
          ^^^^^^^^^^^^ warning[unknown-timer]: Did you mean "peertrouble"?
`));
});
