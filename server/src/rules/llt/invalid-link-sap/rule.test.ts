import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-link-sap', () => {
  test('a word', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether default -
                        ^^^^^^^ hint[invalid-link-sap]: a number from 0x600 to 0xFFFF
link link2 eth2 - ether - -
`));

  test('too small, with tabs', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link\tlink1\teth1\t-\tether\t0\t-
                        ^ hint[invalid-link-sap]
link link2 eth2 - ether - -
`));

  test('too large', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether 0x1CAFE -
                        ^^^^^^^ hint[invalid-link-sap]
link link2 eth2 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('left to LLT, and another number', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether   0xcaff -
link link3 eth3 - ether 51968 -
`));

  test('without 0x', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether CAFE -
link link2 eth2 - ether - -
`));

  test('leaves it to LLT', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether default -
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
