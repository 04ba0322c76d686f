import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const CPS = '//- vxfenmode\nvxfen_mode=customized\nvxfen_mechanism=cps\n';
const REST = 'cps2=[b]:443\ncps3=[c]:443\n';

describe('invalid-coordination-point', () => {
  test('no brackets', () =>
    checkNodeFile(
      `${CPS}cps1=10.0.0.7:443\n     ^^^^^^^^^^^^ hint[invalid-coordination-point]: Write "[10.0.0.7]:443"\n${REST}`,
    ));

  test('blanks between addresses, and a comment behind', async () => {
    await checkNodeFile(
      `${CPS}cps1=[a]:443, [b]:443\n     ^^^^^^^^^^^^^^^^ hint[invalid-coordination-point]: Write "[a]:443,[b]:443"\n${REST}`.replace(
        '[b]:443\ncps3',
        '[d]:443\ncps3',
      ),
    );
    await checkNodeFile(`${CPS}cps1=[a]:443 # main\n             ^^^^^^ hint[malformed-fencing-line]\n${REST}`);
  });

  test('no port, and no server', async () => {
    await checkNodeFile(
      `${CPS}cps1=[a]:70000\n     ^^^^^^^^^ hint[invalid-coordination-point]: 70000 is no port\n${REST}`,
    );
    await checkNodeFile(`${CPS}\tcps1=\n\t^^^^ hint[invalid-coordination-point]: names no server\n${REST}`);
  });

  test('a port behind a comma is taken for no server', async () => {
    await checkNodeFile(
      `${CPS}cps1=[a],443\n     ^^^^^^^ hint[invalid-coordination-point]: Write it as in "cps1=\n${REST}`,
    );
  });

  test('the repair', () =>
    checkNodeFileFix(
      `${CPS}cps1=a.example.com:443 , 10.0.0.7\r\n${REST}`,
      `${CPS}cps1=[a.example.com]:443,[10.0.0.7]\r\n${REST}`,
    ));

  test('host names, addresses of both kinds, ports and none, with CR LF', () =>
    checkNodeFile(`${CPS}cps1=[a-1.example.com]:14250,[fd00::7]:443,[10.0.0.7]\r\n${REST}`));

  test('other keys', () => checkNodeFile(`${CPS}cps1=[a]\n${REST}vxfen_script_timeout=60\n#cps4=x\n`));
});
