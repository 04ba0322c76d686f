import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('option-unfit-for-vhost-user', () => {
  test('a cache', () =>
    checkXml(`
<disk type='vhostuser' device='disk' snapshot='no'>
  <driver name='qemu' type='raw' cache='none'/>
<!--                             ^^^^^^^^^^^^ error[option-unfit-for-vhost-user]: "cache" -->
  <source type='unix' path='/run/vhost.sock'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test("only what is the disk's own", () =>
    checkXml(`
<disk type='vhostuser' device='disk' snapshot='no'>
  <driver name='qemu' type='raw' queues='4'/>
  <source type='unix' path='/run/vhost.sock'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a shared one', () =>
    checkXml(`
<disk type='vhostuser' device='disk' snapshot='no'>
  <driver name='qemu' type='raw'/>
  <source type='unix' path='/run/vhost.sock'/>
  <target dev='vda' bus='virtio'/>
  <shareable/>
   ^^^^^^^^^ error[option-unfit-for-vhost-user]: "shareable"
</disk>
`));

  test('another bus', () =>
    checkXml(`
<disk type='vhostuser' device='disk' snapshot='no'>
  <source type='unix' path='/run/vhost.sock'/>
  <target dev='sda' bus='scsi'/>
<!--                     ^^^^ error[option-unfit-for-vhost-user]: Use the bus "virtio" -->
</disk>
`));

  test('snapshots', () =>
    checkXml(`
<disk type='vhostuser' device='disk' snapshot='internal'>
<!--                                 ^^^^^^^^^^^^^^^^^^^ error[option-unfit-for-vhost-user]: "snapshot" -->
  <source type='unix' path='/run/vhost.sock'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a disk of another type may have all', () =>
    checkXml(`
<disk type='file' device='disk' snapshot='internal'>
  <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <serial>data</serial>
</disk>
`));

  test('a cache of metadata', () =>
    checkXml(`
<disk type='vhostuser' device='disk'>
  <driver name='qemu' type='qcow2'>
    <metadata_cache>
     ^^^^^^^^^^^^^^ error[option-unfit-for-vhost-user]: has no "metadata_cache" of its own
      <max_size unit='bytes'>1234</max_size>
    </metadata_cache>
  </driver>
  <source type='unix' path='/run/vhost.sock'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));
});
