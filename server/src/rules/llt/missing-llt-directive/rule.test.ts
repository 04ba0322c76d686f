import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('missing-llt-directive', () => {
  test('no node', () =>
    checkNodeFile(`
set-cluster 1234
^^^^^^^^^^^ error[missing-llt-directive]: no "set-node"
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('no link', () =>
    checkNodeFile(
      `
# networks to come
set-node\tsys1
^^^^^^^^ error[missing-llt-directive]: no "link"
set-cluster 1234
`.replaceAll('\n', '\r\n'),
    ));

  test('no cluster', () =>
    checkNodeFile(`
set-node sys1
^^^^^^^^ hint[missing-llt-directive]: the cluster has the id 0
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('only a low-priority link', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link-lowpri link1 eth1 - ether - -
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[single-llt-link]
`));

  test('nothing but comments', () =>
    checkNodeFile(`
# to be written

#
`));

  test('a misspelt one', () =>
    checkNodeFile(`
set-nod sys1
^^^^^^^ warning[unknown-llt-directive]
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('a line of a template', () =>
    checkNodeFile(`
{{ identity }}
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('in another order and layout', () =>
    checkNodeFile(`
link link1 eth1 - ether - -
   link link2 eth2 - ether - -
\tset-cluster\t1234
\tset-node\tsys1
`));
});
