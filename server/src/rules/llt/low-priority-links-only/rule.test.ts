import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('low-priority-links-only', () => {
  test('two', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link-lowpri link1 eth1 - ether - -
^^^^^^^^^^^ hint[low-priority-links-only]: All 2 links are of low priority
link-lowpri link2 eth2 - ether - -
`));

  test('three, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
\tlink-lowpri\tlink1\teth1\t-\tether\t-\t-
 ^^^^^^^^^^^ hint[low-priority-links-only]: All 3 links
link-lowpri link2 eth2 - ether - -
link-lowpri link3 eth3 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('one of high priority', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link-lowpri link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('one in a line that cannot be read', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link-lowpri link1 eth1 - ether - -
link-lowpri link2 eth2 - ether - -
lnk link3 eth3 - ether - -
^^^ warning[unknown-llt-directive]
`));
});
