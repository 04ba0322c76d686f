import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';
import { mainOf } from '../../../../../test/harness/main-of';

const MAIN = mainOf('sys1', 'sys2', 'sys3');

describe('differing-cluster-ids', () => {
  test('the one that differs from most, wherever it stands', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
set-cluster  7
             ^ warning[differing-cluster-ids]: The cluster number is 7 here and 1234 on "sys2"
//- sys2/etc/llttab
set-node sys2
set-cluster 1234
//- sys3/etc/llttab
set-node sys3
set-cluster 01234
`));

  test('without a main.cf', () =>
    checkAcross(`
//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys1/etc/llttab
set-node sys1
set-cluster 1
//- sys2/etc/llthosts
0 sys1
1 sys2
//- sys2/etc/llttab
set-node sys2
set-cluster 2
            ^ hint[differing-cluster-ids]
`));

  test('copies of one node from several days, and numbers that are none', () =>
    checkAcross(`${MAIN}
//- may/sys1/etc/llttab
set-node sys1
set-cluster 1
//- june/sys1/etc/llttab
set-node sys1
set-cluster 2
//- june/sys2/etc/llttab
set-node sys2
set-cluster x2
//- june/sys3/etc/llttab
set-node sys3
set-cluster 2
`));

  test('the repair', () =>
    checkAcrossFix(
      `${MAIN}
//- sys1/etc/llttab
set-node sys1
set-cluster 1
//- sys2/etc/llttab
set-node sys2
set-cluster 2
`,
      `${MAIN}
//- sys1/etc/llttab
set-node sys1
set-cluster 1
//- sys2/etc/llttab
set-node sys2
set-cluster 1
`,
    ));
});
