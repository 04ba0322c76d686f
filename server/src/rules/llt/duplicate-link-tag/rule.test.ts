import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('duplicate-link-tag', () => {
  test('two networks', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link1 eth2 - ether - -
     ^^^^^ warning[duplicate-link-tag]: Another link has the tag "link1" already
`));

  test('of both priorities, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link\tlink1\teth1\t-\tether\t-\t-
link-lowpri\tlink1\teth2\t-\tether\t-\t-
            ^^^^^ warning[duplicate-link-tag]
`.replaceAll('\n', '\r\n'),
    ));

  test('the same line', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
link   link2 eth2 - ether - -
       ^^^^^ warning[duplicate-link-tag]: stands here a second time
`));

  test('the sample of the vendor', () =>
    checkNodeFile(`
set-node sys1
set-cluster 100
link link1 udp6 - udp6 50000 - fe80::21a:64ff:fe92:1b46 -
link link1 udp6 - udp6 50001 - fe80::21a:64ff:fe92:1a92 -
     ^^^^^ warning[duplicate-link-tag]
`));

  test('capitals', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link LINK1 eth2 - ether - -
`));

  test('tags called like cards', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link eth1 eth2 - ether - -
link  eth2\teth1 - ether - -
`));

  test('counts on', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link1 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));

  test('removes the same line', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      'Remove the second line',
    ));
});
