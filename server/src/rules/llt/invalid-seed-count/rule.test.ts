import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('invalid-seed-count', () => {
  test.each([
    ['-nN', '                  ^ warning[invalid-seed-count]: never filled in'],
    ['-n N', '                   ^ warning[invalid-seed-count]: "N"'],
    ['-n<N>', '                  ^^^ warning[invalid-seed-count]: never filled in'],
    ['-n  <nodes>', '                    ^^^^^^^ warning[invalid-seed-count]'],
    ['-n', '                ^^ warning[invalid-seed-count]: needs the number'],
    ['-n0', '                  ^ warning[invalid-seed-count]: no number of nodes'],
    ['-n2,', '                  ^^ warning[invalid-seed-count]: "2,"'],
  ])('%s', (count, marker) => checkNodeFile(`//- gabtab\n/sbin/gabconfig ${count} -c\n${marker}\n`));

  test('no -n at all is a hint', () =>
    checkNodeFile('//- gabtab\n/sbin/gabconfig -c\n                ^^ hint[invalid-seed-count]: Add "-n"\n'));

  test('numbers, attached and apart, over lines', async () => {
    await checkNodeFile('//- gabtab\n/sbin/gabconfig -c -n4\r\n');
    await checkNodeFile('//- gabtab\n/sbin/gabconfig  -cn "4" -t 8000 2>&1\n');
    await checkNodeFile('//- gabtab\n/sbin/gabconfig \\\n\t-c \\\n\t-n 4\n');
  });

  test('what only the shell knows', () => checkNodeFile('//- gabtab\nNODES=2\n/sbin/gabconfig -c -n$NODES\n'));
});
