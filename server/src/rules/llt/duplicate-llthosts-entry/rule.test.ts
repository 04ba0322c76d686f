import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('duplicate-llthosts-entry', () => {
  test('an id, written in two ways', () =>
    checkNodeFile(`
//- llthosts
1 sys1
01\tsys2
^^ warning[duplicate-llthosts-entry]: belongs to "sys1"
`));

  test('a name', () =>
    checkNodeFile(`
//- llthosts
0 sys1
# the second
1   sys1
    ^^^^ warning[duplicate-llthosts-entry]: has the id 0 already
`));

  test('a line that stands there twice is one finding, and goes', async () => {
    await checkNodeFile('//- llthosts\n0 sys1\n0  sys1\n^^^^^^^ warning[duplicate-llthosts-entry]: Remove the line\n');
    await checkNodeFileFix('//- llthosts\n0 sys1\r\n0\tsys1\r\n1 sys2\r\n', '//- llthosts\n0 sys1\r\n1 sys2\r\n');
  });

  test('different nodes, however they are written', () =>
    checkNodeFile('//- llthosts\n0\tsys1\r\n 1  SYS1\r\n10 sys10\n'));

  test('one of them is a comment, or half a line', () =>
    checkNodeFile('//- llthosts\n#0 sys1\n0 sys1\n0\n^ warning[malformed-llthosts-line]\n'));
});
