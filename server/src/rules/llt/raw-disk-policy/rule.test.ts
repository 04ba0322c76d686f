import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('raw-disk-policy', () => {
  test('disks alone', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=scsi3\nscsi3_disk_policy=raw\n                  ^^^ hint[raw-disk-policy]: iSCSI\n',
    ));

  test('disks beside servers, and the policy in front', () =>
    checkNodeFile(`
//- vxfenmode
\tscsi3_disk_policy="raw"
\t                   ^^^ hint[raw-disk-policy]
vxfen_mode=customized
vxfen_mechanism=cps
vxfendg=coorddg
`));

  test('the repair', () =>
    checkNodeFileFix(
      '//- vxfenmode\nvxfen_mode=scsi3\r\nscsi3_disk_policy=raw\r\n',
      '//- vxfenmode\nvxfen_mode=scsi3\r\nscsi3_disk_policy=dmp\r\n',
    ));

  test('through DMP, and by default', async () => {
    await checkNodeFile('//- vxfenmode\nvxfen_mode=scsi3\r\nscsi3_disk_policy=dmp\r\n');
    await checkNodeFile('//- vxfenmode\n#scsi3_disk_policy=raw\nvxfen_mode=scsi3\n');
  });

  test('fencing that is switched off', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=disabled\nscsi3_disk_policy=raw\n'));
});
