import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('manual-seed-at-boot', () => {
  test('a word of its own, and nothing is said of the missing number', () =>
    checkNodeFile(
      '//- gabtab\n/sbin/gabconfig -c   -x\n                     ^^ warning[manual-seed-at-boot]: split brain\n',
    ));

  test('among other options', () =>
    checkNodeFile('//- gabtab\n/sbin/gabconfig -cxn2\n                  ^ warning[manual-seed-at-boot]\n'));

  test('the repairs', async () => {
    await checkNodeFileFix('//- gabtab\n/sbin/gabconfig -c\t-x -n2\r\n', '//- gabtab\n/sbin/gabconfig -c -n2\r\n');
    await checkNodeFileFix('//- gabtab\n/sbin/gabconfig -cx -n2\n', '//- gabtab\n/sbin/gabconfig -c -n2\n');
  });

  test('in a comment, and of another command', () =>
    checkNodeFile('//- gabtab\n# gabconfig -x seeds by hand\nset -x\n/sbin/gabconfig -c\t-n2\r\n'));

  test('in the argument of another option', () => checkNodeFile('//- gabtab\n/sbin/gabconfig -c -n2 -S x:1 # -x\n'));
});
