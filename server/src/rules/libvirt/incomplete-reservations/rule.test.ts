import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('incomplete-reservations', () => {
  test('no source at all', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='no'/>
<!-- ^^^^^^^^^^^^ error[incomplete-reservations]: need a "source" -->
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('the socket is said', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='no'>
      <source type='unix' path='/var/run/qemu-pr-helper.sock' mode='client'/>
    </reservations>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('an empty element over two lines', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='no'>
<!-- ^^^^^^^^^^^^ error[incomplete-reservations] -->
    </reservations>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('libvirt manages them', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='yes'/>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('a server', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='no'>
      <source type='unix' path='/run/pr.sock' mode='server'/>
<!--                                                ^^^^^^ error[incomplete-reservations]: QEMU is its client -->
    </reservations>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('a client in place of a server', () => {
    checkXmlFix(
      `
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='no'>
      <source type='unix' path='/run/pr.sock' mode='server'/>
    </reservations>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`,
      `
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <reservations managed='no'>
      <source type='unix' path='/run/pr.sock' mode='client'/>
    </reservations>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`,
    );
  });
});
