import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('misplaced-comment', () => {
  test('behind a directive', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - - # private network
                            ^^^^^^^^^^^^^^^^^ warning[misplaced-comment]: Give the comment a line of its own
link link2 eth2 - ether - -
`));

  test('behind blanks', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
\t #private networks
  ^^^^^^^^^^^^^^^^^ warning[misplaced-comment]: Take out the blanks
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('a directive that is commented out', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
 # link link0 eth0 - ether - -
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[misplaced-comment]
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('in the first column', () =>
    checkNodeFile(`
#one
# two # three
#
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('a # within a word', () =>
    checkNodeFile(`
set-node sys#1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('moves the comment to a line of its own', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -  # private network
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
# private network
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));

  test('takes out the blanks', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
 \t# private networks
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
# private networks
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));
});
