import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

const FILE =
  'set-node sys1\nset-cluster 1234\nlink eth2 eth-00:15:17:48:b5:80 - ether - -\nlink eth3 eth-00:15:17:48:b5:81 - ether - -\n';

describe('timer-order', () => {
  test('the later one of two is marked', () =>
    checkNodeFile(`${FILE}set-timer peerinact:1600
set-timer   peertrouble:1600
                        ^^^^ warning[timer-order]: below "peerinact" (16 s)
`));

  test('against the default', () =>
    checkNodeFile(`${FILE}set-timer peerinact:150
                    ^^^ warning[timer-order]: above "peertrouble" (2 s by default)
                    ^^^ hint[changed-peerinact]
`));

  test('one finding for all that is wrong with one timer', () =>
    checkNodeFile(`${FILE}set-timer rpeerinact:700
set-timer peertrouble:300
set-timer peerinact:200
                    ^^^ warning[timer-order]: above "peertrouble" (3 s) and above "rpeerinact" (7 s):
                    ^^^ hint[changed-peerinact]
`));

  test('what no page states is a hint', () =>
    checkNodeFile(`${FILE}set-timer heartbeat:250
                    ^^^ hint[timer-order]: below "peertrouble"
`));

  test('timers of low-priority links count where there is one', () =>
    checkNodeFile(`${FILE}link-lowpri eth0 eth0 - ether - -
set-timer peerinact:300
                    ^^^ hint[timer-order]: above "peertroublelo" (4 s by default)
                    ^^^ hint[changed-peerinact]
`));

  test('timers of links that are not there do not count', () =>
    checkNodeFile(`${FILE}set-timer peerinact:300
                    ^^^ hint[changed-peerinact]
`));

  test('the right order, however it is written', () =>
    checkNodeFile(
      `${FILE}set-timer\theartbeat:50\r\nset-timer   peertrouble:300\nset-timer peertroublelo:400 \nset-timer rpeerinact:700\n`,
    ));

  test('zero turns a timer off', () => checkNodeFile(`${FILE}set-timer timetosendhb:0\nset-timer peerinact:1600\n`));
});
