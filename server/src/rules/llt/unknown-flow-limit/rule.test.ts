import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const FILE =
  'set-node sys1\nset-cluster 1234\nlink eth2 eth-00:15:17:48:b5:80 - ether - -\nlink eth3 eth-00:15:17:48:b5:81 - ether - -\n';

describe('unknown-flow-limit', () => {
  test('a slip of the pen', () =>
    checkNodeFile(`${FILE}set-flow   lowwatter:60
           ^^^^^^^^^ hint[unknown-flow-limit]: Did you mean "lowwater"
`));

  test('a timer', () =>
    checkNodeFile(`${FILE}set-flow peerinact:1600
         ^^^^^^^^^ hint[unknown-flow-limit]: set-timer
`));

  test('the repair', () => checkNodeFileFix(`${FILE}set-flow windows:50\n`, `${FILE}set-flow window:50\n`));

  test('limits of the table, behind tabs', () =>
    checkNodeFile(`${FILE}set-flow\thighwater:300\nset-flow \t rporthighwater:300\n`));

  test('limits that only experience knows', () =>
    checkNodeFile(`${FILE}set-flow largepktlen:1024\r\n#set-flow nothing:1\r\n`));
});
