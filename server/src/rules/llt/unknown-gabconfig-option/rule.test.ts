import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('unknown-gabconfig-option', () => {
  test('a letter of its own', () =>
    checkNodeFile(
      '//- gabtab\n/sbin/gabconfig -c\t-n2  -y\n                  \t     ^^ hint[unknown-gabconfig-option]: "-y"\n',
    ));

  test('a long option', () =>
    checkNodeFile(
      '//- gabtab\n/sbin/gabconfig -c -n2 --seed\n                       ^^^^^^ hint[unknown-gabconfig-option]: "--seed"\n',
    ));

  test('a dash that was pasted, and its repair', async () => {
    await checkNodeFile(
      '//- gabtab\n/sbin/gabconfig -c –n2\n                   ^^^ hint[unknown-gabconfig-option]: "-n2"\n',
    );
    await checkNodeFileFix('//- gabtab\n/sbin/gabconfig -c \u2014n 2\n', '//- gabtab\n/sbin/gabconfig -c -n 2\n');
  });

  test('options of both manual pages', () =>
    checkNodeFile('//- gabtab\n/sbin/gabconfig -c -n2 -j -k -t 8000 -f15000\r\n'));

  test('of another command, of a comment, and of a variable', () =>
    checkNodeFile('//- gabtab\nsleep -y 1\n/sbin/gabconfig -c -n2 -$MORE # -y\n'));
});
