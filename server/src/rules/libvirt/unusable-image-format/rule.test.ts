import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unusable-image-format', () => {
  test('an image of a CD-ROM', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <driver name='qemu' type='iso'/>
<!--                        ^^^ error[unusable-image-format]: QEMU does not read it -->
  <source file='/guests/install.iso'/>
  <target dev='sda' bus='scsi'/>
  <readonly/>
</disk>
`));

  test('is raw', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <driver name='qemu' type='raw'/>
  <source file='/guests/install.iso'/>
  <target dev='sda' bus='scsi'/>
  <readonly/>
</disk>
`));

  test('a directory that is written to', () =>
    checkXml(`
<disk type='dir' device='disk'>
  <driver name='qemu' type='fat'/>
<!--                        ^^^ error[unusable-image-format]: add <readonly/> -->
  <source dir='/guests/files'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('fat of a file', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='fat'/>
<!--                        ^^^ error[unusable-image-format]: made of a directory -->
  <source file='/guests/files'/>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`));

  test('cow', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver type='cow' name='qemu'/>
<!--            ^^^ error[unusable-image-format]: QEMU does not read it -->
  <source file='/guests/files'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a directory that is read', () =>
    checkXml(`
<disk type='dir' device='disk'>
  <driver name='qemu' type='fat'/>
  <source dir='/guests/files'/>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`));
});
