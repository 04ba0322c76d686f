import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('unknown-fencing-key', () => {
  test('a slip of the pen', () =>
    checkNodeFile(`
//- vxfenmode
vxfen_mode=disabled
vxfen_scripts_timeout=60
^^^^^^^^^^^^^^^^^^^^^ hint[unknown-fencing-key]: Did you mean "vxfen_script_timeout"
`));

  test('a key of which nothing is known', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=disabled\ncolour=red\n^^^^^^ hint[unknown-fencing-key]: knows no key "colour"\n',
    ));

  test('a key of a later release', async () => {
    const file = '//- vxfenmode\nvxfen_mode=scsi3\nautoseed_gab_timeout=60\n';
    await checkNodeFile(`${file}^^^^^^^^^^^^^^^^^^^^ hint[unknown-fencing-key]: came with release 6.0.1\n`, {
      version: '5.1',
    });
    await checkNodeFile(file, { version: '6.1' });
  });

  test('the repairs', async () => {
    await checkNodeFileFix(
      '//- vxfenmode\nvxfen_mode=disabled\nLoser_Exit_Delay=5\n',
      '//- vxfenmode\nvxfen_mode=disabled\nloser_exit_delay=5\n',
    );
    await checkNodeFileFix(
      '//- vxfenmode\nvxfen_mode=disabled\ncsp_1=[a]:443\n',
      '//- vxfenmode\nvxfen_mode=disabled\ncps1=[a]:443\n',
      'Change to "cps1"',
    );
  });

  test('known keys, with CR LF', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=scsi3\r\nscsi3_disk_policy=dmp\r\npanic_timeout_offst=10\r\n'));

  test('comments and coordination points', () =>
    checkNodeFile(
      '//- vxfenmode\n# colour=red\nvxfen_mode=customized\nvxfen_mechanism=cps\ncps1=[a]:443\ncps2=[b]:443\ncps13=[c]:443\n',
    ));
});
