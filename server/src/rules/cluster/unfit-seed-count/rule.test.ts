import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';
import { mainOf } from '../../../../../test/harness/main-of';

const FIVE = ['a1', 'a2', 'a3', 'a4', 'a5'].map((name, id) => `${String(id)} ${name}\n`).join('');

describe('unfit-seed-count', () => {
  test('more than there are, on all nodes, is one mistake', () =>
    checkAcross(`
//- a1/etc/llthosts
${FIVE}//- a1/etc/gabtab
/sbin/gabconfig -c -n 6
                      ^ warning[unfit-seed-count]: The cluster forms when 6 nodes are ready, but it has 5
//- a2/etc/llthosts
${FIVE}//- a2/etc/gabtab
#!/bin/sh
/sbin/gabconfig -c -n6
`));

  test('fewer than half, and half', async () => {
    await checkAcross(`
//- a1/etc/llthosts
${FIVE}//- a1/etc/gabtab
/sbin/gabconfig -cn2
                   ^ warning[unfit-seed-count]: 2 of its 5 nodes
`);
    await checkAcross(`${mainOf('b1', 'b2', 'b3', 'b4')}
//- b1/etc/llttab
set-node b1
//- b1/etc/gabtab
/sbin/gabconfig -c -n2
                     ^ hint[unfit-seed-count]: each half
`);
  });

  test('a cluster that fencing seeds', () =>
    checkAcross(`
//- a1/etc/llthosts
${FIVE}//- a1/etc/vxfenmode
vxfen_mode=scsi3
autoseed_gab_timeout=300
//- a1/etc/gabtab
/sbin/gabconfig -c -n6
                     ^ hint[unfit-seed-count]
`));

  test('more than half, one alone, seeding by hand, an llthosts that is not finished', () =>
    checkAcross(`
//- a1/etc/llthosts
${FIVE}//- a1/etc/gabtab
/sbin/gabconfig -c -n3
//- a2/etc/llthosts
${FIVE}//- a2/etc/gabtab
/sbin/gabconfig -c -n1
//- a3/etc/llthosts
${FIVE}//- a3/etc/gabtab
/sbin/gabconfig -c -x -n9
//- c/etc/llthosts
0 c1
1 c2
2
//- c/etc/gabtab
/sbin/gabconfig -c -n9
`));

  test('the repair changes all of them', () =>
    checkAcrossFix(
      `//- a1/etc/llthosts
0 a1
1 a2
//- a1/etc/gabtab
/sbin/gabconfig -c -n3
//- a2/etc/llthosts
0 a1
1 a2
//- a2/etc/gabtab
/sbin/gabconfig -c -n3
`,
      `//- a1/etc/llthosts
0 a1
1 a2
//- a1/etc/gabtab
/sbin/gabconfig -c -n2
//- a2/etc/llthosts
0 a1
1 a2
//- a2/etc/gabtab
/sbin/gabconfig -c -n2
`,
    ));
});
