import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('single-llt-link', () => {
  test('over Ethernet', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[single-llt-link]: The link "link1" is the only one
`));

  test('over UDP, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link\tlink1\tudp\t-\tudp\t50000\t-\t192.168.9.1\t192.168.9.255
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[single-llt-link]: Add a second link
`.replaceAll('\n', '\r\n'),
    ));

  test('two', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('one of each priority', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
\tlink-lowpri\tlink2  eth2 - ether - -
`));

  test('a second one that cannot be read', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
lnk link2 eth2 - ether - -
^^^ warning[unknown-llt-directive]
`));

  test('none', () =>
    checkNodeFile(`
set-node sys1
^^^^^^^^ error[missing-llt-directive]
set-cluster 1234
`));
});
