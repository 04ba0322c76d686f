import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('duplicate-boot-order', () => {
  test('two first ones', () =>
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
      <boot order='1'/>
    </disk>
    <interface type='user'>
      <model type='virtio'/>
      <boot order='1'/>
<!--               ^ error[duplicate-boot-order]: is number 1 in the boot order already -->
    </interface>
  </devices>
</domain>
`));

  test('one after the other', () =>
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
      <boot order='1'/>
    </disk>
    <interface type='user'>
      <model type='virtio'/>
      <boot order='2'/>
    </interface>
  </devices>
</domain>
`));

  test('not beside one another', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <boot order="2"/>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a3'/>
      <target dev='vdc' bus='virtio'/>
      <boot order="2"/>
<!--               ^ error[duplicate-boot-order] -->
    </disk>
  </devices>
</domain>
`));

  test('only one boots', () =>
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
      <boot order='1'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));
});
