import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

const CPS = '//- vxfenmode\nvxfen_mode=customized\nvxfen_mechanism=cps\n';

describe('unfit-coordination-points', () => {
  test('no server', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=customized\n vxfen_mechanism=cps\n                 ^^^ warning[unfit-coordination-points]: no "cps1"\n',
    ));

  test('two and four servers', async () => {
    await checkNodeFile(
      `${CPS}cps1=[a]:443\n  cps2=[b]:443\n  ^^^^ warning[unfit-coordination-points]: can get 1 of them\n`,
    );
    await checkNodeFile(
      `${CPS}cps1=[a]:443\ncps2=[b]:443\ncps3=[c]:443\ncps4=[d]:443\n^^^^ warning[unfit-coordination-points]: can get 2\n`,
    );
  });

  test('one server, and nobody says that this is meant', () =>
    checkNodeFile(
      `${CPS}single_cp=0\ncps1=[a]:443,[10.0.0.9]:443\n^^^^ warning[unfit-coordination-points]: single_cp=1\n`,
    ));

  test('more than the only one', () =>
    checkNodeFile(
      `${CPS}single_cp=1\ncps1=[a]:443\ncps2=[b]:443\ncps3=[c]:443\n^^^^ hint[unfit-coordination-points]: there are 3\n`,
    ));

  test('three, one of them with two addresses, with CR LF', () =>
    checkNodeFile(`${CPS}cps1=[a]:443\r\n\r\ncps2=[b]:443,[10.0.0.9]:443\r\n#cps3=[x]\r\ncps3=[c]:443\r\n`));

  test('the only one, said aloud', () => checkNodeFile(`${CPS}cps1=[a]:443\nsingle_cp=1\n`));

  test('disks beside servers', () => checkNodeFile(`${CPS}cps1=[a]:443\nvxfendg=vxfencoorddg\n`));

  test('another mechanism', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=customized\nvxfen_mechanism=user_defined\n'));
});
