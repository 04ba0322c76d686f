import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('too-long-product', () => {
  test('17 characters on SCSI', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71aa'/>
  <target dev='sda' bus='scsi'/>
  <product>12345678901234567</product>
   ^^^^^^^ error[too-long-product]: has 17 characters, and SCSI has room for 16
</disk>
`));

  test('16 characters on SCSI', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71aa'/>
  <target dev='sda' bus='scsi'/>
  <product>1234567890123456</product>
</disk>
`));

  test('17 characters on SATA', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71aa'/>
  <target dev='sda' bus='sata'/>
  <product>12345678901234567</product>
</disk>
`));

  test('letters on a drive with another name, in another layout', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71aa'/><target dev='sdb' bus="scsi"/>
  <product>ABCDEFGHIJKLMNOPQRS</product>
   ^^^^^^^ error[too-long-product]: has 19 characters
</disk>
`));
});
