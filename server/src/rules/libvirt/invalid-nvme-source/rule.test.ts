import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-nvme-source', () => {
  test('the namespace 0', () =>
    checkXml(`
<disk type='nvme' device='disk'>
  <driver name='qemu' type='raw'/>
  <source type='pci' managed='yes' namespace='0'>
<!--                                          ^ error[invalid-nvme-source]: count from 1 -->
    <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the first one', () =>
    checkXml(`
<disk type='nvme' device='disk'>
  <driver name='qemu' type='raw'/>
  <source type='pci' managed='yes' namespace='1'>
    <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('in another order', () =>
    checkXml(`
<disk type='nvme' device='disk'>
  <source namespace="0" managed="no" type="pci">
<!--                 ^ error[invalid-nvme-source] -->
    <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the second one', () =>
    checkXml(`
<disk type='nvme' device='disk'>
  <source type='pci' managed='no' namespace='2'>
    <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));
});
