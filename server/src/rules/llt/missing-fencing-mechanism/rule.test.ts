import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('missing-fencing-mechanism', () => {
  test('the mode alone', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=customized\n           ^^^^^^^^^^ warning[missing-fencing-mechanism]: does not start\n',
    ));

  test('in a comment, with CR LF', () =>
    checkNodeFile(
      '//- vxfenmode\n\tvxfen_mode=customized\n\t           ^^^^^^^^^^ warning[missing-fencing-mechanism]\n#vxfen_mechanism=cps\r\ncps1=[a]:443\r\n',
    ));

  test('the repair', () =>
    checkNodeFileFix(
      '//- vxfenmode\nvxfen_mode=customized\r\ncps1=[a]:443\r\n',
      '//- vxfenmode\nvxfen_mode=customized\r\nvxfen_mechanism=cps\r\ncps1=[a]:443\r\n',
    ));

  test('the mechanism comes first', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mechanism=user_defined\n\nvxfen_mode=customized\r\n'));

  test('it is misspelt, which another rule says', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=customized\nvxfen_mecanism=cps\n^^^^^^^^^^^^^^ hint[unknown-fencing-key]\n',
    ));

  test('another mode', () => checkNodeFile('//- vxfenmode\nvxfen_mode=disabled\n'));
});
