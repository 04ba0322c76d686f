import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unequal-throttle-group', () => {
  test('two limits in one group', () =>
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
      <iotune>
        <total_iops_sec>100</total_iops_sec>
        <group_name>store</group_name>
      </iotune>
    </disk>
    <disk type='file' device='disk'>
      <source file='/guests/b.img'/>
      <target dev='vdb' bus='virtio'/>
      <iotune>
        <total_iops_sec>200</total_iops_sec>
        <group_name>store</group_name>
<!--     ^^^^^^^^^^ error[unequal-throttle-group]: differ from those at "vda" -->
      </iotune>
    </disk>
  </devices>
</domain>
`));

  test('two groups', () =>
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
      <iotune>
        <total_iops_sec>100</total_iops_sec>
        <group_name>store</group_name>
      </iotune>
    </disk>
    <disk type='file' device='disk'>
      <source file='/guests/b.img'/>
      <target dev='vdb' bus='virtio'/>
      <iotune>
        <total_iops_sec>200</total_iops_sec>
        <group_name>archive</group_name>
      </iotune>
    </disk>
  </devices>
</domain>
`));

  test('a limit that one of them does not have', () =>
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
      <iotune>
        <total_iops_sec>100</total_iops_sec>
        <group_name>store</group_name>
      </iotune>
    </disk>
    <disk type='file' device='disk'>
      <source file='/guests/b.img'/>
      <target dev='vdb' bus='virtio'/>
      <iotune>
        <total_bytes_sec>5000</total_bytes_sec>
        <total_iops_sec>100</total_iops_sec>
        <group_name>store</group_name>
<!--     ^^^^^^^^^^ error[unequal-throttle-group] -->
      </iotune>
    </disk>
  </devices>
</domain>
`));

  test('one group with the same limits in another order', () =>
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
      <iotune>
        <total_iops_sec>100</total_iops_sec>
        <total_bytes_sec>5000</total_bytes_sec>
        <group_name>store</group_name>
      </iotune>
    </disk>
    <disk type='file' device='disk'>
      <source file='/guests/b.img'/>
      <target dev='vdb' bus='virtio'/>
      <iotune>
        <total_bytes_sec>5000</total_bytes_sec>
        <total_iops_sec>100</total_iops_sec>
        <group_name>store</group_name>
      </iotune>
    </disk>
  </devices>
</domain>
`));
});
