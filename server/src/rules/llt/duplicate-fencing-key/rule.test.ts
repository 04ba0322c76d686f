import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('duplicate-fencing-key', () => {
  test('another value', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=disabled\n vxfen_mode=scsi3\n ^^^^^^^^^^ hint[duplicate-fencing-key]: which of the two\n',
    ));

  test('the same value, in quotes', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=scsi3\nvxfen_mode="scsi3"\n^^^^^^^^^^ hint[duplicate-fencing-key]: Remove one\n',
    ));

  test('the repair', () =>
    checkNodeFileFix('//- vxfenmode\nvxfen_mode=scsi3\r\nvxfen_mode=scsi3\r\n', '//- vxfenmode\nvxfen_mode=scsi3\r\n'));

  test('one of them is a comment', () =>
    checkNodeFile(
      '//- vxfenmode\n#vxfen_mode=disabled\nvxfen_mode=scsi3\r\n#scsi3_disk_policy=raw\nscsi3_disk_policy=dmp\n',
    ));

  test('numbered keys', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=customized\nvxfen_mechanism=cps\n\tcps1=[a]\n\tcps2=[b]\n\tcps12=[c]\n'));
});
