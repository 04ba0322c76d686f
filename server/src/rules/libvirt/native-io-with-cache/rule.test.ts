import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('native-io-with-cache', () => {
  test('a cache that is written through', () =>
    checkXml(`
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='writethrough' io='native'/>
<!--                                    ^^^^^^^^^^^^ error[native-io-with-cache]: "writethrough" does not -->
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('no cache', () =>
    checkXml(`
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='none' io='native'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('no mode said', () =>
    checkXml(`
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' io='native'/>
<!--                             ^^^^^^^^^^^ error[native-io-with-cache]: none is said -->
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('threads may use the cache', () =>
    checkXml(`
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='writeback' io='threads'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('synchronous and direct', () =>
    checkXml(`
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='directsync' io='native'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the mode is changed', () =>
    checkXmlFix(
      `
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='writeback' io='native'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      `
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='none' io='native'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
    ));

  test('the mode is added', () =>
    checkXmlFix(
      `
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' io='native'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      `
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' io='native' cache='none'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
    ));
});
