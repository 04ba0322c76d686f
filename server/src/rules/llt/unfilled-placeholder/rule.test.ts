import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('unfilled-placeholder', () => {
  test('a MAC address', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth-[MAC address for eth1] - ether - -
           ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[unfilled-placeholder]: Write the value
link link2 eth2 - ether - -
`));

  test('a name, with tabs', () =>
    checkNodeFile(
      `
set-node\t<node\tname>
         ^^^^^^^^^^^ warning[unfilled-placeholder]: is a placeholder
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('one word', () =>
    checkNodeFile(`
set-node sys1
set-cluster   <cluster-id>
              ^^^^^^^^^^^^ warning[unfilled-placeholder]: "<cluster-id>" is a placeholder
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('in a comment', () =>
    checkNodeFile(`
# link <tag> <device>
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('addresses and numbers', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth-00:15:17:48:b5:80 - ether 0xCAFE 1500
link  link2\teth-00:15:17:48:b5:81 0-3 ether - -
`));
});
