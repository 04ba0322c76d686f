import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const FILE =
  'set-node sys1\nset-cluster 1234\nlink eth2 eth-00:15:17:48:b5:80 - ether - -\nlink eth3 eth-00:15:17:48:b5:81 - ether - -\n';

describe('timer-in-seconds', () => {
  test('peerinact, behind tabs, and nothing else is said of it', () =>
    checkNodeFile(`${FILE}set-timer\tpeerinact:32\n         \t          ^^ warning[timer-in-seconds]: is 0.32 s\n`));

  test('the time until there is trouble', () =>
    checkNodeFile(`${FILE}set-timer peertrouble:4
                      ^ warning[timer-in-seconds]: write "peertrouble:400"
`));

  test('the repair', () =>
    checkNodeFileFix(`${FILE}set-timer rpeerinact:7\r\n`, `${FILE}set-timer rpeerinact:700\r\n`));

  test('hundredths of a second', () =>
    checkNodeFile(`${FILE}set-timer  peertrouble:150\nset-timer peerinact:1600\r\n`));

  test('timers that are short by nature, and zero', () =>
    checkNodeFile(`${FILE}set-timer oos:10\nset-timer retrans:20\nset-timer\theartbeat:20\nset-timer arp:0\n`));
});
