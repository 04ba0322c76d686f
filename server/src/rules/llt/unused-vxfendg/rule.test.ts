import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('unused-vxfendg', () => {
  test('beside fencing by majority', () =>
    checkNodeFile(
      '//- vxfendg\n  coorddg\n  ^^^^^^^ hint[unused-vxfendg]: uses no disks\n//- vxfenmode\nvxfen_mode=majority\n',
    ));

  test('beside customized fencing', () =>
    checkNodeFile(
      '//- vxfendg\ncoorddg\r\n^^^^^^^ hint[unused-vxfendg]: vxfendg=\n//- vxfenmode\nvxfen_mode=customized\nvxfen_mechanism=user_defined\n',
    ));

  test('beside fencing by disks, or none', async () => {
    await checkNodeFile('//- vxfendg\ncoorddg\n//- vxfenmode\n#vxfen_mode=majority\nvxfen_mode=scsi3\r\n');
    await checkNodeFile('//- vxfendg\ncoorddg\n');
  });

  test('the file of another node', () =>
    checkNodeFile('//- vxfendg\n\tcoorddg\n//- vxfenmode.bak\nvxfen_mode=majority\n'));

  test('a mode that is not known', () =>
    checkNodeFile(
      '//- vxfendg\ncoorddg\n//- vxfenmode\nscsi3_disk_policy=dmp\n^^^^^^^^^^^^^^^^^ hint[missing-fencing-mode]\n',
    ));
});
