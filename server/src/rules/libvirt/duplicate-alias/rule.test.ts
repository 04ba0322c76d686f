import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('duplicate-alias', () => {
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
      <alias name='ua-data'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
      <alias name='ua-data'/>
<!--               ^^^^^^^ error[duplicate-alias]: Another device has the alias "ua-data" -->
    </disk>
  </devices>
</domain>
`));

  test('two aliases', () =>
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
      <alias name='ua-data1'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
      <alias name='ua-data2'/>
    </disk>
  </devices>
</domain>
`));

  test('a disk and an interface', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <alias name="ua-first"/>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='user'>
      <alias name="ua-first"/>
<!--               ^^^^^^^^ error[duplicate-alias] -->
    </interface>
  </devices>
</domain>
`));

  test('what libvirt makes', () =>
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
      <alias name='data'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a2'/>
      <target dev='vdb' bus='virtio'/>
      <alias name='data'/>
    </disk>
  </devices>
</domain>
`));
});
