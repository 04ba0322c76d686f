import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('unfit-copy-on-read', () => {
  test('a disk that can be read only', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' copy_on_read='on'/>
<!--                               ^^^^^^^^^^^^^^^^^ error[unfit-copy-on-read]: the disk can be read only -->
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`));

  test('a disk that can be written', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' copy_on_read='on'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a CD-ROM', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <driver name='qemu' type='raw' copy_on_read='on'/>
<!--                             ^^^^^^^^^^^^^^^^^ error[unfit-copy-on-read]: a "cdrom" holds media -->
  <source file='/guests/install.iso'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('switched off', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' copy_on_read='off'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' copy_on_read='on'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`,
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`,
    ));
});
