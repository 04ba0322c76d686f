import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unfit-disk-of-newer-libvirt', () => {
  test('an empty drive', () =>
    checkXml(
      `
<disk type='file' device='cdrom'>
 ^^^^ warning[unfit-disk-of-newer-libvirt]: cannot be empty
  <target dev='sda' bus='usb'/>
  <readonly/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('an empty drive on SCSI', () =>
    checkXml(
      `
<disk type='file' device='cdrom'>
  <target dev='sda' bus='scsi'/>
  <readonly/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('a protocol that is gone', () =>
    checkXml(
      `
<disk type='network' device='disk'>
  <source protocol='sheepdog' name='image'>
<!--                ^^^^^^^^ warning[unfit-disk-of-newer-libvirt]: "sheepdog" was removed -->
    <host name='store' port='7000'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('an SD card', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='sd'/>
  <iotune>
   ^^^^^^ warning[unfit-disk-of-newer-libvirt]: cannot be throttled
    <total_iops_sec>100</total_iops_sec>
  </iotune>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('a vDPA disk', () =>
    checkXml(
      `
<disk type='vhostvdpa' device='disk'>
  <driver name='qemu' type='raw' cache='writeback'/>
<!--                                    ^^^^^^^^^ warning[unfit-disk-of-newer-libvirt]: goes past the cache -->
  <source dev='/dev/vhost-vdpa-0'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('where nobody says the version', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <target dev='sda' bus='usb'/>
  <readonly/>
</disk>
`));
});
