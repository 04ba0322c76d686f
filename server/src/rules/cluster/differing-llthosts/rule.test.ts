import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';
import { mainOf } from '../../../../../test/harness/main-of';

const MAIN = mainOf('sys1', 'sys2');

describe('differing-llthosts', () => {
  test('ids that are exchanged on one of three nodes', () =>
    checkAcross(
      `${MAIN}
//- a/etc/llthosts
0 sys2
^^^^^^ warning[differing-llthosts]: This llthosts has "0 sys2" and "1 sys1" where that of
1 sys1
//- b/etc/llthosts
0 sys1
1 sys2
//- c/etc/llthosts
# the same
1	sys2
00	sys1
`,
    ));

  test('a domain on one side', () =>
    checkAcross(`${MAIN}
//- a/etc/llthosts
0 sys1
1 sys2
//- b/etc/llthosts
0 sys1
1 sys2.example.com
^^^^^^^^^^^^^^^^^^ warning[differing-llthosts]
`));

  test('names that the main.cf does not have are told of once', () =>
    checkAcross(`${MAIN}
//- a/etc/llthosts
0 sys1
1 sys2
//- b/etc/llthosts
0 sys1
1 sys3
  ^^^^ hint[differing-system-names]
`));

  test('the repair', () =>
    checkAcrossFix(
      `${MAIN}
//- a/etc/llthosts
0 sys1
1 sys2
//- b/etc/llthosts
1 sys1
0 sys2
`,
      `${MAIN}
//- a/etc/llthosts
0 sys1
1 sys2
//- b/etc/llthosts
0 sys1
1 sys2`,
    ));
});
