import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('duplicate-drive-address', () => {
  test('a copied address', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='sdb' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/>
<!--   ^^^^^^^ error[duplicate-drive-address]: Another drive has the address 0:0:0:0 -->
    </disk>
  </devices>
</domain>
`));

  test('the next unit', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='sdb' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='1'/>
    </disk>
  </devices>
</domain>
`));

  test('the name of the second stands for the place of the first', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sdb' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='sda' bus='scsi'/>
<!--               ^^^ error[duplicate-drive-address]: By its name this disk gets the address 0:0:0:0 -->
    </disk>
  </devices>
</domain>
`));

  test('a SCSI device of the host', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <hostdev mode='subsystem' type='scsi'>
      <source>
        <adapter name='scsi_host0'/>
        <address bus='0' target='0' unit='0'/>
      </source>
      <address type='drive' controller='0' bus='0' target='0' unit='5'/>
    </hostdev>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' unit='5'/>
<!--   ^^^^^^^ error[duplicate-drive-address]: Another drive has the address 0:0:0:5 -->
    </disk>
  </devices>
</domain>
`));

  test('on SATA', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='sda' bus='sata'/>
      <address type='drive' controller='0' bus='0' target='0' unit='1'/>
    </disk>
    <disk type='file' device='disk'>
      <source file='/guests/b.img'/>
      <target dev='sdb' bus='sata'/>
<!--               ^^^ error[duplicate-drive-address]: By its name this disk gets the address 0:0:0:1 -->
    </disk>
  </devices>
</domain>
`));

  test('seven names stand for the units of one controller, so the eighth is on the next', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='scsi' index='1' model='virtio-scsi'/>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sdh' bus='scsi'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='8'/>
    </disk>
  </devices>
</domain>
`));

  test('and takes its first unit', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='scsi' index='1' model='virtio-scsi'/>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='1' bus='0' target='0' unit='0'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='sdh' bus='scsi'/>
<!--               ^^^ error[duplicate-drive-address]: By its name this disk gets the address 1:0:0:0 -->
    </disk>
  </devices>
</domain>
`));

  test('the same place on different buses', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sda' bus='scsi'/>
    </disk>
    <disk type='file' device='cdrom'>
      <target dev='sdb' bus='sata'/>
      <readonly/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/>
    </disk>
  </devices>
</domain>
`));
});
