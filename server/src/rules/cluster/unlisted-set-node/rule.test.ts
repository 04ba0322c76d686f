import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';

describe('unlisted-set-node', () => {
  test('a name and an id that llthosts does not have', () =>
    checkAcross(`
//- pier/etc/llttab
set-node peer1
         ^^^^^ warning[unlisted-set-node]: "peer1" is not in the llthosts of this node, which has "pier1" and "pier2"
//- pier/etc/llthosts
0 pier1
1 pier2
//- quay/etc/llttab
set-node 3
         ^ warning[unlisted-set-node]: llthosts has no node with the id 3
//- quay/etc/llthosts
0 quay1
1 quay2
`));

  test('a name, an id or a file that is there, and lines that are not finished', () =>
    checkAcross(`
//- a/etc/llttab
set-node a1
//- a/etc/llthosts
0 a1.example.com
5 a2
//- b/etc/llttab
set-node 01
//- b/etc/llthosts
1 b1
5 b2
//- c/etc/llttab
set-node /etc/nodename
//- c/etc/llthosts
1 c1
5 c2
//- d/etc/llttab
set-node d2
//- d/etc/llthosts
1 d1
3 d3
2
`));

  test('the repair', () =>
    checkAcrossFix(
      `//- etc/llttab
set-node pierr1
//- etc/llthosts
0 pier1
1 other
`,
      `//- etc/llttab
set-node pier1
//- etc/llthosts
0 pier1
1 other
`,
    ));

  test('an llthosts with a mistake of its own', () =>
    checkAcross(`
//- a/etc/llttab
set-node a2
//- a/etc/llthosts
0 a1 1 a2
3 a3
//- b/etc/llttab
set-node b2
//- b/etc/llthosts
0 b1
1 b1
//- c/etc/llttab
set-node c2
//- c/etc/llthosts
0 c1
0 c3
`));
});
