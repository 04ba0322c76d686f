import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-node-range', () => {
  test('a word', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 all ether - -
                ^^^ warning[invalid-node-range]: Did you mean "-"?
link link2 eth2 - ether - -
`));

  test('from high to low, with tabs', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude\t31-2
        ^^^^ warning[invalid-node-range]: Did you mean "2-31"?
`));

  test('dots', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude   2..31
          ^^^^^ warning[invalid-node-range]: Did you mean "2-31"?
`.replaceAll('\n', '\r\n'),
    ));

  test('nothing in an exclusion', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude -
        ^ warning[invalid-node-range]: is no range of nodes
`));

  test('a list', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 2,4-31
        ^^^^^^ hint[invalid-node-range]
`));

  test('ranges and ids', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 0-3 ether - -
link\tlink2\teth2\t0\tether\t-\t-
exclude 4-31
exclude 40
include 5
`));

  test('all nodes', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('turns it', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 31-2
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 2-31
`,
    ));

  test('writes a dash for all', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 all ether - -
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
