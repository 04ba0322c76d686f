import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('several-directives-on-line', () => {
  test('a flattened file', () =>
    checkNodeFile(`
set-node sys1 set-cluster 1234 link eth2 eth-00:15:17:48:b5:80 - ether - - link eth3 eth-00:15:17:48:b5:81 - ether - - set-timer peerinact:2000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[several-directives-on-line]: This line holds 5 directives
`));

  test('two switches, parted by a tab', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-bcasthb 1\tset-arp 1
^^^^^^^^^^^^^^^^^^^^^^^ warning[several-directives-on-line]: "set-bcasthb", "set-arp"
`));

  test('links cut short', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether link link3 eth3 - ether - -
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[several-directives-on-line]: This line holds 2 directives
`.replaceAll('\n', '\r\n'),
    ));

  test('a tag and a device called like directives', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link start link - ether - -
link\tlink\tinclude\t-\tether\t-\t-
`));

  test('a node called like one', () =>
    checkNodeFile(`
set-node start
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('in a comment', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
# set-node sys1 set-cluster 1234
`));

  test('breaks the line', () =>
    checkNodeFileFix(
      `
set-node sys1 set-cluster 1234 \t link link1 eth1 - ether - - link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));

  test('a line that begins with a blank for a hyphen, too', () =>
    checkNodeFileFix(
      `
set node sys1 set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      `
set node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      'Give each directive a line of its own',
    ));

  test('names some of many', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
${'link link2 eth2 - ether - - '.repeat(20)}
${'^'.repeat(27 * 20 + 19)} warning[several-directives-on-line]: 20 directives ("link", "link", "link", "link", "link", "link", "link", "link", "link", "link", "link", "link", …)
`));
});
