import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-llthosts-id', () => {
  test('no number', () =>
    checkNodeFile(`
//- llthosts
0 sys1
one   sys2
^^^ warning[invalid-llthosts-id]: "one" is no node id
`));

  test('name and id the wrong way round', () =>
    checkNodeFile(`
//- llthosts
sys1\t0
^^^^^^ warning[invalid-llthosts-id]: Write "0 sys1"
`));

  test('too large for any release, and for old ones', async () => {
    await checkNodeFile('//- llthosts\n64 sys1\n^^ hint[invalid-llthosts-id]: up to 64 nodes\n');
    await checkNodeFile('//- llthosts\n32 sys1\n^^ warning[invalid-llthosts-id]: up to 32 nodes\n', { version: '5.1' });
  });

  test('the repairs', async () => {
    await checkNodeFileFix('//- llthosts\nsys1 0\r\n', '//- llthosts\n0 sys1\r\n');
    await checkNodeFileFix('//- llthosts\n0: sys1\n', '//- llthosts\n0 sys1\n');
  });

  test('ids over blanks and tabs, with CR LF', () => checkNodeFile('//- llthosts\n  0\tsys1\r\n63   sys2\r\n\r\n'));

  test('a large id of a newer release, and comments', () =>
    checkNodeFile('//- llthosts\n# id name\n32 sys33\n', { version: '6.1' }));
});
