import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('target-option-unfit-for-drive', () => {
  test('the tray of a disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi' tray='open'/>
<!--                           ^^^^^^^^^^^ error[target-option-unfit-for-drive]: "tray" is for -->
</disk>
`));

  test('the tray of a CD-ROM drive', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <target dev='sda' bus='scsi' tray='open'/>
  <readonly/>
</disk>
`));

  test('a virtio disk that can be taken out', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio' removable='on'/>
<!--                             ^^^^^^^^^^^^^^ error[target-option-unfit-for-drive]: "removable" is for -->
</disk>
`));

  test('a virtio disk that turns', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio' rotation_rate='7200'/>
<!--                             ^^^^^^^^^^^^^^^^^^^^ error[target-option-unfit-for-drive]: "rotation_rate" is for -->
</disk>
`));

  test('a SCSI disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi' rotation_rate='7200'/>
</disk>
`));

  test('the option is taken out', () =>
    checkXmlFix(
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi' tray='open'/>
</disk>
`,
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
    ));
});
