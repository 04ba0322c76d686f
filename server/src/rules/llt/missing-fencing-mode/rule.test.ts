import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('missing-fencing-mode', () => {
  test('only the policy', () =>
    checkNodeFile(
      '//- vxfenmode\n# by disks\n scsi3_disk_policy=dmp\n ^^^^^^^^^^^^^^^^^ hint[missing-fencing-mode]: as scsi3\n',
    ));

  test('the mode in a comment, and only one finding for what depends on it', () =>
    checkNodeFile(
      '//- vxfenmode\n#vxfen_mode=customized\nvxfen_mechanism=cps\n^^^^^^^^^^^^^^^ hint[missing-fencing-mode]\ncps1=[a]:443\n',
    ));

  test('the mode is last, with CR LF', () =>
    checkNodeFile('//- vxfenmode\nscsi3_disk_policy=dmp\r\n\tvxfen_mode=scsi3\r\n'));

  test('the mode is misspelt, which another rule says', async () => {
    await checkNodeFile('//- vxfenmode\nvxfenmode=scsi3\n^^^^^^^^^ hint[unknown-fencing-key]\n');
    await checkNodeFile('//- vxfenmode\nvxfen_mode scsi3\n^^^^^^^^^^^^^^^^ hint[malformed-fencing-line]\n');
  });

  test('an empty file, and one of comments', () => checkNodeFile('//- vxfenmode\n# nothing\n\n'));
});
