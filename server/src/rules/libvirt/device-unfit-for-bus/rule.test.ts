import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('device-unfit-for-bus', () => {
  test('a CD-ROM on virtio', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <source file='/guests/install.iso'/>
  <target dev='vda' bus='virtio'/>
<!--                     ^^^^^^ error[device-unfit-for-bus]: no "cdrom" on the bus "virtio" -->
  <readonly/>
</disk>
`));

  test('a CD-ROM on SCSI', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <source file='/guests/install.iso'/>
  <target dev='sda' bus='scsi'/>
  <readonly/>
</disk>
`));

  test('a floppy off its bus', () =>
    checkXml(`
<disk type='file' device='floppy'>
  <source file='/guests/boot.img'/>
  <target dev='fda' bus='ide'/>
<!--                     ^^^ error[device-unfit-for-bus]: A floppy needs the bus "fdc" -->
</disk>
`));

  test('a disk on the bus of floppies', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/boot.img'/>
  <target dev='sda' bus='fdc'/>
<!--                     ^^^ error[device-unfit-for-bus]: takes floppies only -->
</disk>
`));

  test('a LUN on SATA', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='sata'/>
<!--                     ^^^^ error[device-unfit-for-bus]: no "lun" on the bus "sata" -->
</disk>
`));

  test('the name alone tells of virtio', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <source file='/guests/install.iso'/>
  <target dev='vda'/>
   ^^^^^^ error[device-unfit-for-bus]
  <readonly/>
</disk>
`));

  test('a floppy without a bus', () =>
    checkXml(`
<disk type='file' device='floppy'>
  <source file='/guests/boot.img'/>
  <target dev='fda'/>
</disk>
`));

  test('the bus becomes the fitting one', () =>
    checkXmlFix(
      `
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='sata'/>
</disk>
`,
      `
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
    ));
});
