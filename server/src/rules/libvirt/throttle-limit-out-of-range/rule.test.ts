import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('throttle-limit-out-of-range', () => {
  test('a limit too high', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <iotune>
    <total_bytes_sec>1000000000000001</total_bytes_sec>
<!-- ^^^^^^^^^^^^^^^ error[throttle-limit-out-of-range]: is more than QEMU takes -->
  </iotune>
</disk>
`));

  test('the highest limit', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <iotune>
    <total_bytes_sec>1000000000000000</total_bytes_sec>
  </iotune>
</disk>
`));

  test('a group that limits nothing', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <iotune>
    <group_name>store</group_name>
<!-- ^^^^^^^^^^ error[throttle-limit-out-of-range]: "store" limits nothing -->
  </iotune>
</disk>
`));

  test('a group with a limit', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <iotune>
    <total_iops_sec>100</total_iops_sec>
    <group_name>store</group_name>
  </iotune>
</disk>
`));
});
