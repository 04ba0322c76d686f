import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

const FILE =
  'set-node sys1\nset-cluster 1234\nlink eth2 eth-00:15:17:48:b5:80 - ether - -\nlink eth3 eth-00:15:17:48:b5:81 - ether - -\n';

describe('flow-limit-order', () => {
  test('two marks that are equal', () =>
    checkNodeFile(`${FILE}set-flow highwater:150
set-flow  lowwater:150
                   ^^^ warning[flow-limit-order]: below "highwater" (150)
`));

  test('against a default', () =>
    checkNodeFile(`${FILE}set-flow\tlowwater:200\n        \t         ^^^ warning[flow-limit-order]: 200 by default\n`));

  test('against a default that prints do not agree on', () =>
    checkNodeFile(`${FILE}set-flow highwater:80
                   ^^ hint[flow-limit-order]: above "lowwater" (100 by default)
`));

  test('what no page states is a hint', () =>
    checkNodeFile(`${FILE}set-flow window:30
                ^^ hint[flow-limit-order]: above "sws" (40 by default)
`));

  test('the right order, whatever comes first', () =>
    checkNodeFile(`${FILE}set-flow\tlowwater:40\r\nset-flow highwater:200\nset-flow rporthighwater:300\n`));

  test('limits that have no order', () => checkNodeFile(`${FILE}set-flow linkburst:8\nset-flow  largepktlen:4096\n`));
});
