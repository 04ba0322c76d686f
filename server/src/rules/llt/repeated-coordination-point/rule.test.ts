import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

const CPS = '//- vxfenmode\nvxfen_mode=customized\nvxfen_mechanism=cps\n';

describe('repeated-coordination-point', () => {
  test('the same host', () =>
    checkNodeFile(`${CPS}cps1=[a]:443
cps2=[b]:443
cps3=[a]:443
     ^^^^^^^ hint[repeated-coordination-point]: named by "cps1"
`));

  test('a second address, in capitals', () =>
    checkNodeFile(`${CPS}cps1=[a]:443,[A.example.com]:443
 cps2=[c]:443,[a.example.com]:8443
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[repeated-coordination-point]: "a.example.com"
cps3=[b]:443
`));

  test('two addresses of one entry', () =>
    checkNodeFile(`${CPS}cps1=[a]:443,[a]:8443\r\ncps2=[b]:443\r\ncps3=[c]:443\r\n`));

  test('names that are much alike, and a comment', () =>
    checkNodeFile(`${CPS}cps1=[a1]:443\n#cps2=[a1]:443\ncps2=[a11]:443\n\tcps3=[a1.example.com]:443\n`));
});
