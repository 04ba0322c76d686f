import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('requisite-fixed-disk', () => {
  test('a fixed disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img' startupPolicy='requisite'/>
<!--                              ^^^^^^^^^^^^^^^^^^^^^^^^^ error[requisite-fixed-disk]: is for drives for CD-ROMs -->
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a CD-ROM', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <source file='/guests/install.iso' startupPolicy='requisite'/>
  <target dev='sda' bus='sata'/>
  <readonly/>
</disk>
`));

  test('a block device', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source startupPolicy="requisite" dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
<!--      ^^^^^^^^^^^^^^^^^^^^^^^^^ error[requisite-fixed-disk] -->
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('a disk that may be missing', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img' startupPolicy='optional'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img' startupPolicy='requisite'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
    ));
});
