import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-fencing-value', () => {
  test('a mode that there is not', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode="scsi2"\n           ^^^^^^^ warning[invalid-fencing-value]: Did you mean "scsi3"\n',
    ));

  test('capitals, and a word for a switch', () =>
    checkNodeFile(`
//- vxfenmode
vxfen_mode=customized
vxfen_mechanism=CPS
                ^^^ warning[invalid-fencing-value]: Did you mean "cps"
vxfen_honor_cp_order=yes
                     ^^^ warning[invalid-fencing-value]: Did you mean "1"
`));

  test('numbers', () =>
    checkNodeFile(`
//- vxfenmode
vxfen_mode=customized
vxfen_mechanism=user_defined
vxfen_script_timeout=2m
                     ^^ warning[invalid-fencing-value]: whole number
port=70000
     ^^^^^ hint[invalid-fencing-value]: 1 to 65535
`));

  test('no value', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=\n^^^^^^^^^^ hint[invalid-fencing-value]: has no value\n'));

  test('releases', async () => {
    await checkNodeFile(
      '//- vxfenmode\nvxfen_mode=majority\n           ^^^^^^^^ warning[invalid-fencing-value]: 7.0\n',
      {
        version: '6.2',
      },
    );
    await checkNodeFile(
      '//- vxfenmode\nvxfen_mode=customized\nvxfen_mechanism=sanvm\n                ^^^^^ warning[invalid-fencing-value]: 5.1\n',
      { version: '6.2' },
    );
  });

  test('the repair', () =>
    checkNodeFileFix('//- vxfenmode\nvxfen_mode=Majority\r\n', '//- vxfenmode\nvxfen_mode=majority\r\n'));

  test('values of the manual page, with CR LF', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=scsi3\r\nscsi3_disk_policy=dmp \r\npanic_timeout_offst=10\r\n'));

  test('keys that the mode does not read, and a number that stands for never', async () => {
    await checkNodeFile('//- vxfenmode\n\tvxfen_mode=sybase\nvxfen_mechanism=vmp\nscsi3_disk_policy=dmp\n');
    await checkNodeFile('//- vxfenmode\nvxfen_mode=disabled\r\nvxfen_mechanism=none\r\n');
    await checkNodeFile('//- vxfenmode\nvxfen_mode=scsi3\nautoseed_gab_timeout=-1\n');
  });

  test('a mode that some releases have, where nobody says which one this is', async () => {
    await checkNodeFile('//- vxfenmode\n# vxfen_mode=nothing\nvxfen_mode=majority\n');
    await checkNodeFile('//- vxfenmode\nvxfen_mode=majority\n', { version: '7.4' });
  });
});
