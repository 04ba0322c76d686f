import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const FILE =
  'set-node sys1\nset-cluster 1234\nlink eth2 eth-00:15:17:48:b5:80 - ether - -\nlink eth3 eth-00:15:17:48:b5:81 - ether - -\n';

describe('duplicate-setting', () => {
  test('another value', () =>
    checkNodeFile(`${FILE}set-timer service:100
set-timer  service:50
           ^^^^^^^^^^ hint[duplicate-setting]: Keep one
`));

  test('the same value once more', () =>
    checkNodeFile(`${FILE}set-flow window:50
# in between
set-flow window:50
         ^^^^^^^^^ hint[duplicate-setting]: Remove one
`));

  test('a repetition goes with its line', () =>
    checkNodeFileFix(
      `${FILE}set-timer oos:10\r\nset-timer\toos:10\r\nset-timer arp:0\r\n`,
      `${FILE}set-timer oos:10\r\nset-timer arp:0\r\n`,
    ));

  test('either of two values can be kept', async () => {
    const before = `${FILE}set-timer oos:10 oos:20\n`;
    await checkNodeFileFix(before, `${FILE}set-timer oos:10\n`, 'Keep "oos:10"');
    await checkNodeFileFix(before, `${FILE}set-timer oos:20\n`, 'Keep "oos:20"');
  });

  test('two timers', () => checkNodeFile(`${FILE}set-timer oos:10\nset-timer retrans:10\n`));

  test('one of them in a comment', () => checkNodeFile(`${FILE}#set-timer oos:20\nset-timer\t oos:10\r\n`));
});
