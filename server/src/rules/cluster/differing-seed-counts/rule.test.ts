import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';

const HOSTS = '0 a1\n1 a2\n2 a3\n';

describe('differing-seed-counts', () => {
  test('the one that differs from most', () =>
    checkAcross(`
//- a1/etc/llthosts
${HOSTS}//- a1/etc/gabtab
/sbin/gabconfig -c -n2
                     ^ hint[differing-seed-counts]: This node forms the cluster with 2 nodes
//- a2/etc/llthosts
${HOSTS}//- a2/etc/gabtab
/sbin/gabconfig -c -n03
//- a3/etc/llthosts
${HOSTS}//- a3/etc/gabtab
/sbin/gabconfig -c -n 3
`));

  test('one that is wrong by itself', () =>
    checkAcross(`
//- a1/etc/llthosts
${HOSTS}//- a1/etc/gabtab
/sbin/gabconfig -c -n4
                     ^ warning[unfit-seed-count]
//- a2/etc/llthosts
${HOSTS}//- a2/etc/gabtab
/sbin/gabconfig -c -n3
`));

  test('equal numbers, and a node that seeds by hand', () =>
    checkAcross(`
//- a1/etc/llthosts
${HOSTS}//- a1/etc/gabtab
/sbin/gabconfig -c -n3 -t 7000
//- a2/etc/llthosts
${HOSTS}//- a2/etc/gabtab
/sbin/gabconfig -n3 -c
//- a3/etc/llthosts
${HOSTS}//- a3/etc/gabtab
/sbin/gabconfig -c -n2 -x
`));

  test('the repair', () =>
    checkAcrossFix(
      `//- a1/etc/llthosts
${HOSTS}//- a1/etc/gabtab
/sbin/gabconfig -c -n3
//- a2/etc/llthosts
${HOSTS}//- a2/etc/gabtab
/sbin/gabconfig -c -n2
`,
      `//- a1/etc/llthosts
${HOSTS}//- a1/etc/gabtab
/sbin/gabconfig -c -n3
//- a2/etc/llthosts
${HOSTS}//- a2/etc/gabtab
/sbin/gabconfig -c -n3
`,
    ));
});
