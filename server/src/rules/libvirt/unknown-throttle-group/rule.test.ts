import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unknown-throttle-group', () => {
  test('another name', () =>
    checkXml(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <throttlegroups><throttlegroup><total_iops_sec>100</total_iops_sec><group_name>store</group_name></throttlegroup></throttlegroups>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='vda' bus='virtio'/>
      <throttlefilters>
        <throttlefilter group='archive'/>
<!--                           ^^^^^^^ warning[unknown-throttle-group]: no throttle group "archive" -->
      </throttlefilters>
    </disk>
  </devices>
</domain>
`,
      { version: '11.3.0' },
    ));

  test('the group that there is', () =>
    checkXml(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <throttlegroups><throttlegroup><total_iops_sec>100</total_iops_sec><group_name>store</group_name></throttlegroup></throttlegroups>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='vda' bus='virtio'/>
      <throttlefilters>
        <throttlefilter group='store'/>
      </throttlefilters>
    </disk>
  </devices>
</domain>
`,
      { version: '11.3.0' },
    ));

  test('no groups', () =>
    checkXml(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='vda' bus='virtio'/>
      <throttlefilters>
        <throttlefilter group='store'/>
<!--                           ^^^^^ warning[unknown-throttle-group]: "store" -->
      </throttlefilters>
    </disk>
  </devices>
</domain>
`,
      { version: '12.8.0' },
    ));

  test('a disk alone', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <throttlefilters>
    <throttlefilter group='store'/>
  </throttlefilters>
</disk>
`,
      { version: '11.3.0' },
    ));
});
