import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('too-many-llt-links', () => {
  test('nine', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
link link3 eth3 - ether - -
link link4 eth4 - ether - -
link-lowpri link5 eth5 - ether - -
link-lowpri link6 eth6 - ether - -
link-lowpri link7 eth7 - ether - -
link-lowpri link8 eth8 - ether - -
link-lowpri link9 eth9 - ether - -
^^^^^^^^^^^ error[too-many-llt-links]: The file has 9 links, and LLT takes 8
`));

  test('ten, in another layout', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
link link3 eth3 - ether - -
link link4 eth4 - ether - -
link-lowpri link5 eth5 - ether - -
link-lowpri link6 eth6 - ether - -
link-lowpri link7 eth7 - ether - -
link-lowpri link8 eth8 - ether - -
\tlink\tlink9\teth9\t-\tether\t-\t-
 ^^^^ error[too-many-llt-links]: 10 links
  link link10 eth10 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('five of high priority', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
link link3 eth3 - ether - -
link link4 eth4 - ether - -
link link5 eth5 - ether - -
^^^^ hint[too-many-llt-links]: believed to take 4
`));

  test('eight', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
link link3 eth3 - ether - -
link link4 eth4 - ether - -
link-lowpri link5 eth5 - ether - -
link-lowpri link6 eth6 - ether - -
link-lowpri link7 eth7 - ether - -
link-lowpri link8 eth8 - ether - -
`));

  test('one in a comment', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
link link3 eth3 - ether - -
link link4 eth4 - ether - -
#link link5 eth5 - ether - -
`));
});
