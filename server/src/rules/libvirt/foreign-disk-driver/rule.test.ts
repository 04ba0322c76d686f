import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('foreign-disk-driver', () => {
  test('the driver of Xen', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='phy' type='raw'/>
<!--            ^^^ error[foreign-disk-driver]: QEMU has one disk driver -->
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the driver of QEMU', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the name of the hypervisor', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver type='raw' name="kvm"/>
<!--                       ^^^ error[foreign-disk-driver]: "kvm" -->
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('no name', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver type='raw'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the name is changed', () =>
    checkXmlFix(
      `
<disk type='file' device='disk'>
  <driver name='kvm' type='raw'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
    ));
});
