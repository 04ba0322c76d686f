import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unassigned-address', () => {
  test('a disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <address type='unassigned'/>
<!--             ^^^^^^^^^^ error[unassigned-address]: this is a "disk" -->
</disk>
`));

  test('a device of the host', () =>
    checkXml(`
<hostdev mode='subsystem' type='pci' managed='yes'>
  <source>
    <address domain='0x0000' bus='0x06' slot='0x12' function='0x5'/>
  </source>
  <address type='unassigned'/>
</hostdev>
`));

  test('an interface', () =>
    checkXml(`
<interface type='user'>
  <address type="unassigned"/>
<!--             ^^^^^^^^^^ error[unassigned-address]: "interface" -->
</interface>
`));

  test('no address', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
</interface>
`));
});
