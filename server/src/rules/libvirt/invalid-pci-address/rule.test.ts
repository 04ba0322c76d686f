import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-pci-address', () => {
  test('a slot that a port does not have', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-root-port'/>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x01' function='0x0'/>
<!--                                                       ^^^^ error[invalid-pci-address]: has slot 0 only, and no slot 0x01 -->
    </disk>
  </devices>
</domain>
`));

  test('the slot of a port', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-root-port'/>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </disk>
  </devices>
</domain>
`));

  test('slot 0 of a bridge', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pci-bridge'/>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
<!--                                                       ^^^^ error[invalid-pci-address]: slots from 0x01 to 0x1f -->
    </disk>
  </devices>
</domain>
`));

  test('slot 0 of a bridge that libvirt adds', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x05' slot='0x00' function='0x0'/>
<!--                                                       ^^^^ error[invalid-pci-address]: slots from 0x01 to 0x1f -->
    </disk>
  </devices>
</domain>
`));

  test('a bus that libvirt adds, by PCI Express or not', () =>
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
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x05' slot='0x01' function='0x0'/>
    </disk>
  </devices>
</domain>
`));

  test('slot 0 of dmi-to-pci-bridge', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='dmi-to-pci-bridge'/>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </disk>
  </devices>
</domain>
`));

  test('a device below a switch', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-root-port'/>
    <controller type='pci' index='2' model='pcie-switch-upstream-port'/>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x02' slot='0x01' function='0x0'/>
<!--                                           ^^^^ error[invalid-pci-address]: does not fit below a "pcie-switch-upstream-port" -->
    </disk>
  </devices>
</domain>
`));

  test('a device below an expander of PCI Express', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-expander-bus'>
      <target busNr='100'/>
    </controller>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x01' function='0x0'/>
<!--                                           ^^^^ error[invalid-pci-address]: does not fit below a "pcie-expander-bus" -->
    </disk>
  </devices>
</domain>
`));

  test('a port below a port', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-root-port'/>
    <controller type='pci' index='2' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
<!--                                           ^^^^ error[invalid-pci-address]: A "pcie-root-port" does not fit -->
    </controller>
  </devices>
</domain>
`));

  test('a port below a bus that nobody declares', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='9' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x05' slot='0x00' function='0x0'/>
<!--                                           ^^^^ error[invalid-pci-address]: below a "pcie-root-port" or "pci-bridge" -->
    </controller>
  </devices>
</domain>
`));

  test('a switch below the root', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-switch-upstream-port'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'/>
<!--                                           ^^^^ error[invalid-pci-address]: below a "pcie-root" -->
    </controller>
  </devices>
</domain>
`));

  test('a bridge below the root of PCI Express', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pci-bridge'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'/>
    </controller>
  </devices>
</domain>
`));

  test('an expander below a bridge', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pci-bridge'/>
    <controller type='pci' index='2' model='pci-expander-bus'>
      <target busNr='100'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x01' function='0x0'/>
<!--                                           ^^^^ error[invalid-pci-address]: A "pci-expander-bus" does not fit -->
    </controller>
  </devices>
</domain>
`));

  test('the ISA bridge of a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
<!--                                                       ^^^^ error[invalid-pci-address]: the machine has a device of its own -->
    </disk>
  </devices>
</domain>
`));

  test('beside the ISA bridge', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x1'/>
    </disk>
  </devices>
</domain>
`));

  test('the chipset of a q35', () =>
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
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x1f' function='0x0'/>
<!--                                                       ^^^^ error[invalid-pci-address]: the machine has a device of its own -->
    </disk>
  </devices>
</domain>
`));

  test('the SATA controller of a q35', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='sata' index='0'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x1f' function='0x2'/>
    </controller>
  </devices>
</domain>
`));

  test('an address that libvirt has to find', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x00' function='0x0'/>
    </disk>
  </devices>
</domain>
`));

  test('a controller whose index libvirt chooses', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' model='pcie-root-port'/>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x01' function='0x0'/>
    </disk>
  </devices>
</domain>
`));

  test('a machine that is no PC', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='aarch64' machine='virt'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/a.img'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x05' slot='0x00' function='0x0'/>
    </disk>
  </devices>
</domain>
`));

  test('a port on its own bus is one mistake', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
<!--                                           ^^^^ error[invalid-pci-controller]: not below its own index -->
    </controller>
  </devices>
</domain>
`));
});
