import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('duplicate-target', () => {
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
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vda' bus='virtio'/>
<!--               ^^^ error[duplicate-target]: Another disk has the target -->
    </disk>
  </devices>
</domain>
`));

  test('the next name', () =>
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
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('on different buses', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <target dev="sda" bus="sata"/>
      <readonly/>
    </disk>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev="sda" bus="scsi"/>
<!--               ^^^ error[duplicate-target] -->
    </disk>
  </devices>
</domain>
`));

  test('one source behind two targets', () =>
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
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sda' bus='scsi'/>
      <shareable/>
    </disk>
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sdb' bus='scsi'/>
      <shareable/>
    </disk>
  </devices>
</domain>
`));

  test('the next free name of the same bus is offered', () => {
    const domain = (name: string): string => `
<domain type='kvm'>
  <name>n1</name>
  <memory>1048576</memory>
  <os><type>hvm</type></os>
  <devices>
    <disk type='file'><source file='/vm/a.img'/><target dev='sda' bus='scsi'/></disk>
    <disk type='file'><source file='/vm/b.img'/><target dev='sdb' bus='scsi'/></disk>
    <disk type='file'><source file='/vm/c.img'/><target dev='${name}' bus='scsi'/></disk>
    <controller type='scsi' index='0' model='virtio-scsi'/>
  </devices>
</domain>
`;
    checkXmlFix(domain('sda'), domain('sdc'), 'Change to "sdc"');
  });
});
