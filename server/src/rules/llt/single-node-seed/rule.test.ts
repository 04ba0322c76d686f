import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('single-node-seed', () => {
  test('beside an llthosts of three nodes', () =>
    checkNodeFile(`
//- gabtab
/sbin/gabconfig -c -n1
                     ^ warning[single-node-seed]: write "-n3"
//- llthosts
0 sys1
1 sys2
2 sys3
`));

  test('without an llthosts, and apart', () =>
    checkNodeFile('//- gabtab\n/sbin/gabconfig  -n 1\t-c\n                    ^ hint[single-node-seed]: more nodes\n'));

  test('the repair', () =>
    checkNodeFileFix(
      '//- gabtab\n/sbin/gabconfig -c -n1\r\n//- llthosts\n0 a\n1 b\n',
      '//- gabtab\n/sbin/gabconfig -c -n2\r',
    ));

  test('a cluster of one node', () => checkNodeFile('//- gabtab\n/sbin/gabconfig -c -n1\n//- llthosts\n0 sys1\n'));

  test('numbers that begin with one, and an llthosts of other nodes', async () => {
    await checkNodeFile('//- gabtab\n/sbin/gabconfig -c\t-n12\r\n');
    await checkNodeFile(
      '//- gabtab\n/sbin/gabconfig -c -n1\n                     ^ hint[single-node-seed]\n//- llthosts.bak\n0 a\n1 b\n',
    );
  });
});
