import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('conflicting-throttling', () => {
  test('both ways', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <iotune>
    <total_iops_sec>100</total_iops_sec>
  </iotune>
  <throttlefilters>
   ^^^^^^^^^^^^^^^ warning[conflicting-throttling]: has limits of its own
    <throttlefilter group='store'/>
  </throttlefilters>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('filters alone', () =>
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

  test('a CD-ROM', () =>
    checkXml(
      `
<disk type='file' device='cdrom'>
  <source file='/guests/install.iso'/>
  <target dev='sda' bus='scsi'/>
  <readonly/>
  <throttlefilters>
   ^^^^^^^^^^^^^^^ warning[conflicting-throttling]: this is a "cdrom"
    <throttlefilter group='store'/>
  </throttlefilters>
</disk>
`,
      { version: '12.8.0' },
    ));

  test('limits alone', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <iotune>
    <total_iops_sec>100</total_iops_sec>
  </iotune>
</disk>
`,
      { version: '11.3.0' },
    ));
});
