import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('invalid-llt-cluster-id', () => {
  test('too large', () =>
    checkNodeFile(`
set-node sys1
set-cluster 65536
            ^^^^^ error[invalid-llt-cluster-id]: LLT takes a number from 0 to 65535
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('a name, behind tabs', () =>
    checkNodeFile(
      `
set-node sys1
\tset-cluster\t\tprod
              ^^^^ error[invalid-llt-cluster-id]: "prod" is no id of a cluster
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('negative', () =>
    checkNodeFile(`
set-node sys1
set-cluster -1
            ^^ error[invalid-llt-cluster-id]
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('the first and the last one', () =>
    checkNodeFile(`
set-node sys1
set-cluster 0
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('the last one in another layout', () =>
    checkNodeFile(`
set-node sys1
  set-cluster   65535  
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('hexadecimal', () =>
    checkNodeFile(`
set-node sys1
set-cluster 0x4d2
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));
});
