import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('duplicate-device-address', () => {
  test('a copied disk', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
<!--   ^^^^^^^ error[duplicate-device-address]: Another device has the PCI address 0:0:7:0 -->
    </disk>
  </devices>
</domain>
`));

  test('the next slot', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x08' function='0x0'/>
    </disk>
  </devices>
</domain>
`));

  test('USB', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='0' port='1'/>
    </input>
    <input type='mouse' bus='usb'>
      <address type='usb' bus='0' port='1'/>
<!--   ^^^^^^^ error[duplicate-device-address]: USB address 0:1 -->
    </input>
  </devices>
</domain>
`));

  test('a disk and an interface, written differently', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
    </disk>
    <interface type='user'>
      <model type='virtio'/>
      <address type='pci' slot='7'/>
<!--   ^^^^^^^ error[duplicate-device-address]: PCI address -->
    </interface>
  </devices>
</domain>
`));

  test('the first console is the serial port once more', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <serial type='dev'>
      <source path='/dev/ttyS2'/>
      <target type='pci-serial' port='0'>
        <model name='pci-serial'/>
      </target>
      <alias name='ua-serial'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x04' function='0x0'/>
    </serial>
    <console type='dev'>
      <source path='/dev/ttyS2'/>
      <target type='serial' port='0'/>
      <alias name='ua-serial'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x04' function='0x0'/>
    </console>
  </devices>
</domain>
`));

  test('functions of one slot', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0' multifunction='on'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x1'/>
    </disk>
  </devices>
</domain>
`));
});
