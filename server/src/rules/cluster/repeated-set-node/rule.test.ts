import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';
import { mainOf } from '../../../../../test/harness/main-of';

const MAIN = mainOf('sys1', 'sys2');
const HOSTS = '0 sys1\n1 sys2\n';

describe('repeated-set-node', () => {
  test('the folder tells which one is wrong', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys2
         ^^^^ warning[repeated-set-node]: none is of "sys1"
//- sys2/etc/llttab
set-node sys2
`));

  test('folders that tell nothing, ids, and files in one folder', async () => {
    await checkAcross(`${MAIN}
//- left/etc/llttab
set-node 0
//- left/etc/llthosts
${HOSTS}//- right/etc/llttab
set-node 0
         ^ hint[repeated-set-node]: Another llttab of the cluster says to be of "0" too
//- right/etc/llthosts
${HOSTS}`);
    await checkAcross(`${MAIN}
//- llttab.sys1
set-node sys1
//- llttab.sys2
set-node sys1
         ^^^^ warning[repeated-set-node]: Write the name of this node, "sys2"
`);
  });

  test('a name that is only a part of that of the folder tells nothing', () =>
    checkAcross(`${mainOf('n1', 'n2')}
//- an2/etc/llttab
set-node n1
//- lan1/etc/llttab
set-node n1
         ^^ hint[repeated-set-node]: none is of "n2"
`));

  test('copies from another day', () =>
    checkAcross(`${MAIN}
//- may/sys1/etc/llttab
set-node sys1
//- june/sys1/etc/llttab
set-node sys1
//- sys1/etc/llttab
set-node sys1
//- sys1-before/etc/llttab
set-node sys1
`));

  test('all nodes are there', () =>
    checkAcross(`${MAIN}
//- a/etc/llttab
set-node sys1
//- b/etc/llttab
set-node sys1
//- c/etc/llttab
set-node sys2
`));

  test('the repair', () =>
    checkAcrossFix(
      `${MAIN}
//- sys1/etc/llttab
set-node sys1
//- sys2/etc/llttab
set-node sys1
`,
      `${MAIN}
//- sys1/etc/llttab
set-node sys1
//- sys2/etc/llttab
set-node sys2
`,
    ));
});
