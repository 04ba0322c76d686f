import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('misplaced-fencing-variable', () => {
  test('the start', () =>
    checkNodeFile(
      '//- vxfenmode\nVXFEN_START=1\n^^^^^^^^^^^ warning[misplaced-fencing-variable]: /etc/sysconfig/vxfen\nvxfen_mode=scsi3\n',
    ));

  test('the stop, behind blanks', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=scsi3\n\tVXFEN_STOP=1\n\t^^^^^^^^^^ warning[misplaced-fencing-variable]\n',
    ));

  test('the repair', () =>
    checkNodeFileFix(
      '//- vxfenmode\nvxfen_mode=scsi3\r\nVXFEN_STOP=1\r\nscsi3_disk_policy=dmp\r\n',
      '//- vxfenmode\nvxfen_mode=scsi3\r\nscsi3_disk_policy=dmp\r\n',
    ));

  test('in a comment', () => checkNodeFile('//- vxfenmode\n# VXFEN_START=1 belongs elsewhere\nvxfen_mode=scsi3\r\n'));

  test('as a value', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=scsi3\nmine=VXFEN_START\n^^^^ hint[unknown-fencing-key]\n'));
});
