import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('identity-unfit-for-bus', () => {
  test('the WWN of a virtio disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <wwn>5000c50015ea71ac</wwn>
   ^^^ error[identity-unfit-for-bus]: has no "wwn"
</disk>
`));

  test('the WWN of a SCSI disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <wwn>5000c50015ea71ac</wwn>
</disk>
`));

  test('the serial number of an SD card', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='sd'/>
  <serial>data01</serial>
   ^^^^^^ error[identity-unfit-for-bus]: has no "serial"
</disk>
`));

  test('vendor and product of a virtio disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <vendor>SEAGATE</vendor>
   ^^^^^^ error[identity-unfit-for-bus]: on the bus "virtio"
  <product>ST3146707LC</product>
   ^^^^^^^ error[identity-unfit-for-bus]: on the bus "virtio"
</disk>
`));

  test('a SCSI disk has all', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <serial>data01</serial>
  <vendor>SEAGATE</vendor>
  <product>ST3146707LC</product>
</disk>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <wwn>5000c50015ea71ac</wwn>
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
