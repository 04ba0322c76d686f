import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('ignored-fencing-key', () => {
  test('a server beside disks', () =>
    checkNodeFile(`
//- vxfenmode
vxfen_mode=scsi3
  cps1=[a]:443
  ^^^^^^^^^^^^ hint[ignored-fencing-key]: protects nothing
`));

  test('disks and servers beside majority', () =>
    checkNodeFile(`
//- vxfenmode
scsi3_disk_policy=dmp
^^^^^^^^^^^^^^^^^^^^^ hint[ignored-fencing-key]: no effect
vxfen_mode=majority
vxfen_mechanism=cps
^^^^^^^^^^^^^^^^^^^ hint[ignored-fencing-key]
`));

  test('the repair', () =>
    checkNodeFileFix('//- vxfenmode\nvxfen_mode=scsi3\r\nsingle_cp=1\r\n', '//- vxfenmode\nvxfen_mode=scsi3\r\n'));

  test('keys of their mode, with CR LF', () =>
    checkNodeFile(
      '//- vxfenmode\nvxfen_mode=customized\r\nvxfen_mechanism=cps\r\nscsi3_disk_policy=dmp\r\nvxfendg=coorddg\r\ncps1=[a]\r\n',
    ));

  test('fencing that is switched off', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=disabled\nvxfen_mechanism=cps\ncps1=[a]:443\n'));

  test('a mode that nobody knows', () =>
    checkNodeFile('//- vxfenmode\nvxfen_mode=other\n           ^^^^^ warning[invalid-fencing-value]\ncps1=[a]:443\n'));
});
