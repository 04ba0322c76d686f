import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const FILE =
  'set-node sys1\nset-cluster 1234\nlink eth2 eth-00:15:17:48:b5:80 - ether - -\nlink eth3 eth-00:15:17:48:b5:81 - ether - -\n';

describe('invalid-setting', () => {
  test('a unit', () =>
    checkNodeFile(`${FILE}set-timer peerinact:16s
                    ^^^ warning[invalid-setting]: Write "1600"
`));

  test('no number, with and without a colon', () =>
    checkNodeFile(`${FILE}set-timer peerinact:
          ^^^^^^^^^^ warning[invalid-setting]: keeps its default
set-timer heartbeat
          ^^^^^^^^^ warning[invalid-setting]: gets no number
`));

  test('no name', () =>
    checkNodeFile(`${FILE}set-timer :1600
          ^^^^^ warning[invalid-setting]: a name and a number
`));

  test('blanks around the colon', () =>
    checkNodeFile(`${FILE}set-timer peerinact : 1600
          ^^^^^^^^^^^^^^^^ warning[invalid-setting]: Write "peerinact:1600"
`));

  test('flow control is a hint', () =>
    checkNodeFile(`${FILE}set-flow highwater=200
         ^^^^^^^^^^^^^ hint[invalid-setting]: Write "highwater:200"
set-flow window:many
                ^^^^ hint[invalid-setting]: packets
`));

  test.each([
    ['peerinact:20.5', 'peerinact:2050'],
    ['peerinact:16000ms', 'peerinact:1600'],
    ['peerinact:+1600', 'peerinact:1600'],
    ['peerinact:1,600', 'peerinact:1600'],
    ['peerinact 1600', 'peerinact:1600'],
    ['peerinact= 1600', 'peerinact:1600'],
  ])('the repair of %s', (before, after) =>
    checkNodeFileFix(`${FILE}set-timer ${before}\n`, `${FILE}set-timer ${after}\n`),
  );

  test('a fraction that is too small, and a negative number, have no repair', () =>
    checkNodeFile(`${FILE}set-timer peerinact:-1
                    ^^ warning[invalid-setting]: no whole number
`));

  test('whole numbers, over blanks and tabs', () =>
    checkNodeFile(`${FILE}set-timer   peerinact:1600\r\nset-timer\theartbeat:050\t\nset-flow highwater:200 \n`));

  test('a comment', () => checkNodeFile(`${FILE}# set-timer peerinact = 16s\n#set-timer peerinact\n`));
});
