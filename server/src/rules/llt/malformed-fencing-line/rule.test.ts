import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('malformed-fencing-line', () => {
  test('blanks around the sign', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode =\tscsi3\n^^^^^^^^^^^^^^^^^^ hint[malformed-fencing-line]: Write "vxfen_mode=scsi3"\n',
    ));

  test('no sign', () =>
    checkNodeFile(`
//- vxfenmode
vxfen_mode=scsi3
scsi3_disk_policy dmp
^^^^^^^^^^^^^^^^^^^^^ hint[malformed-fencing-line]: Write "scsi3_disk_policy=dmp"
fencing by disks
^^^^^^^^^^^^^^^^ hint[malformed-fencing-line]: no key=value
`));

  test('indented comments, with a sign in them too', () =>
    checkNodeFile(`
//- vxfenmode
vxfen_mode=scsi3
  # by disks
  ^^^^^^^^^^ hint[malformed-fencing-line]: first column
  #scsi3_disk_policy=raw
  ^^^^^^^^^^^^^^^^^^^^^^ hint[malformed-fencing-line]: first column
`));

  test('a comment behind a value, and its repair', async () => {
    await checkNodeFile(
      '//- vxfenmode\nvxfen_mode=scsi3\t# disks\n                \t^^^^^^^ hint[malformed-fencing-line]: behind a value\n',
    );
    await checkNodeFileFix('//- vxfenmode\nvxfen_mode=scsi3 # x\r\n', '//- vxfenmode\n# x\r\nvxfen_mode=scsi3\r\n');
  });

  test('the repairs', async () => {
    await checkNodeFileFix('//- vxfenmode\nvxfen_mode = scsi3\r\n', '//- vxfenmode\nvxfen_mode=scsi3\r\n');
    await checkNodeFileFix('//- vxfenmode\nvxfen_mode=scsi3\n\t# x\n', '//- vxfenmode\nvxfen_mode=scsi3\n# x\n');
    await checkNodeFileFix(
      '//- vxfenmode\nvxfen_mode: scsi3\n',
      '//- vxfenmode\nvxfen_mode=scsi3\n',
      'Change to "vxfen_mode=scsi3"',
    );
  });

  test('lines as they should be, with CR LF', () => checkNodeFile('//- vxfenmode\nvxfen_mode=scsi3\r\n\r\n \t\r\n'));

  test('comments', () =>
    checkNodeFile('//- vxfenmode\n#vxfen_mode = customized\n#\n# fencing by disks\nvxfen_mode=scsi3\n'));
});
