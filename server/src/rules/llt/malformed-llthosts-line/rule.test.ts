import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('malformed-llthosts-line', () => {
  test('no name', () =>
    checkNodeFile(`
//- llthosts
0 sys1
 1\t
 ^ warning[malformed-llthosts-line]: The node 1 has no name
`));

  test('two nodes on a line', () =>
    checkNodeFile(`
//- llthosts
0 sys1   1 sys2
         ^^^^^^ warning[malformed-llthosts-line]: behind "sys1"
`));

  test('comments out of place', () =>
    checkNodeFile(`
//- llthosts
 # nodes
 ^^^^^^^ hint[malformed-llthosts-line]: first column
0 sys1 # the first
       ^^^^^^^^^^^ hint[malformed-llthosts-line]: line of its own
`));

  test('a comma for a blank', () => checkNodeFileFix('//- llthosts\n0,sys1\r\n', '//- llthosts\n0 sys1\r\n'));

  test('the repairs of comments', async () => {
    await checkNodeFileFix('//- llthosts\n0 sys1 # one\r\n', '//- llthosts\n# one\r\n0 sys1\r\n');
    await checkNodeFileFix('//- llthosts\n \t# nodes\n0 sys1\n', '//- llthosts\n# nodes\n0 sys1\n');
  });

  test('an id and a name over tabs and blanks', () =>
    checkNodeFile('//- llthosts\n0\t\tsys1  \r\n  1 sys2.example.com\r\n'));

  test('comments and blank lines', () => checkNodeFile('//- llthosts\n# 0\n#\n\n \t\n0 sys1\n'));
});
