import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('unfit-transient-disk', () => {
  test('a block device', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
  <transient/>
   ^^^^^^^^^ error[unfit-transient-disk]: only files can be put aside
</disk>
`));

  test('a file', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <transient/>
</disk>
`));

  test('a disk that can be read only', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <readonly/>
  <transient/>
   ^^^^^^^^^ error[unfit-transient-disk]: nothing is written
</disk>
`));

  test('a floppy', () =>
    checkXml(`
<disk type='file' device='floppy'>
  <source file='/guests/data.img'/>
  <target dev='fda' bus='fdc'/>
  <transient/>
   ^^^^^^^^^ error[unfit-transient-disk]: a "floppy" is none
</disk>
`));

  test('shared backing on IDE', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='hda' bus='ide'/>
  <transient shareBacking='yes'/>
   ^^^^^^^^^ error[unfit-transient-disk]: with "shareBacking" it needs
</disk>
`));

  test('shared backing on SCSI', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <transient shareBacking='yes'/>
</disk>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
  <transient/>
</disk>
`,
      `
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
    ));
});
