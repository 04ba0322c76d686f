import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('continued-line', () => {
  test('a comment with a directive below', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
# old: \\
       ^ hint[continued-line]: LLT reads "link-lowpri" below as a directive
link-lowpri link3 eth0 - ether - -
`));

  test('a comment with prose below', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
# the private networks\\
                      ^ hint[continued-line]: LLT reads "are" below
are eth1 and eth2
`.replaceAll('\n', '\r\n'),
    ));

  test('a directive on two lines', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2\teth2 - \\
                  ^ hint[continued-line]: Write the directive on one line
   ether - -
`));

  test('comments below one another', () =>
    checkNodeFile(`
# one \\
# two\\

# three \\
# four
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('a backslash within a line', () =>
    checkNodeFile(`
# C:\\notes and \\ more
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('joins a directive', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - \\
  ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      'Join the two lines',
    ));

  test('comments out the next line', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
# the networks \\
are eth1 and eth2
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
# the networks \\
# are eth1 and eth2
`,
      'Make the next line a comment',
    ));

  test('takes out the backslash', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
# old: \\
link-lowpri link3 eth0 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
# old: 
link-lowpri link3 eth0 - ether - -
`,
      'Take out the backslash',
    ));
});
