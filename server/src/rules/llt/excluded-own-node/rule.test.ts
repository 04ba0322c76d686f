import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('excluded-own-node', () => {
  test('by its id', () =>
    checkNodeFile(`
set-node 3
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 2-31
        ^^^^ warning[excluded-own-node]: holds 3, the id of the node
`));

  test('by its name in llthosts', () =>
    checkNodeFile(`
//- llttab
set-node\tsys2
set-cluster\t1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude\t1-31
        ^^^^ warning[excluded-own-node]: holds 1,
//- llthosts
0 sys1
1\tsys2
`));

  test('the last id', () =>
    checkNodeFile(
      `
set-node 31
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 4-20
exclude 31
        ^^ warning[excluded-own-node]
`.replaceAll('\n', '\r\n'),
    ));

  test('other ids', () =>
    checkNodeFile(`
//- llttab
set-node sys2
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude   2-31
//- llthosts
0 sys1
1 sys2
`));

  test('taken back', () =>
    checkNodeFile(`
set-node 3
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 2-31
include 3
`));

  test('a name that nobody knows', () =>
    checkNodeFile(`
set-node sys2
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 0-31
`));

  test('takes the first id out', () =>
    checkNodeFileFix(
      `
set-node 2
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 2-31
`,
      `
set-node 2
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
exclude 3-31
`,
    ));
});
