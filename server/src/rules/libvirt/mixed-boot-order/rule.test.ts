import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('mixed-boot-order', () => {
  test('both', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <boot dev='hd'/>
<!-- ^^^^ error[mixed-boot-order]: The boot order is said twice -->
  </os>
  <devices>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
      <boot order='1'/>
    </disk>
  </devices>
</domain>
`));

  test('at the device', () =>
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
  </devices>
</domain>
`));

  test('at an interface, two kinds', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <boot dev='network'/>
<!-- ^^^^ error[mixed-boot-order] -->
    <boot dev='hd'/>
  </os>
  <devices>
    <interface type='user'>
      <model type='virtio'/>
      <boot order='1'/>
    </interface>
  </devices>
</domain>
`));

  test('by kinds alone', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <boot dev='hd'/>
    <bootmenu enable='yes' timeout='3000'/>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('the order by kinds goes', () =>
    checkXmlFix(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <boot dev='hd'/>
    <boot dev='cdrom'/>
  </os>
  <devices>
    <interface type='user'>
      <boot order='1'/>
    </interface>
  </devices>
</domain>
`,
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <interface type='user'>
      <boot order='1'/>
    </interface>
  </devices>
</domain>
`,
    ));
});
