import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('reservations-without-lun', () => {
  test('reservations of an ordinary disk', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='yes'/>
<!-- ^^^^^^^^^^^^ error[reservations-without-lun]: is for disks of device "lun" -->
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('reservations of a LUN', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='yes'/>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('a device that is not said is a disk', () =>
    checkXml(`
<disk type='block'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='no'>
<!-- ^^^^^^^^^^^^ error[reservations-without-lun] -->
      <source type='unix' path='/var/run/qemu-pr-helper.sock' mode='client'/>
    </reservations>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('an ordinary disk without them', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('the element goes with its line', () =>
    checkXmlFix(
      `
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='yes'/>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`,
      `
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`,
    ));
});
