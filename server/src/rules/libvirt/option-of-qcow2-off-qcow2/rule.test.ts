import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('option-of-qcow2-off-qcow2', () => {
  test('raw', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' discard_no_unref='on'/>
<!--                             ^^^^^^^^^^^^^^^^^^^^^ warning[option-of-qcow2-off-qcow2]: this one is "raw" -->
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('qcow2', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' discard_no_unref='on'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('read-only', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' discard_no_unref='on'/>
<!--                               ^^^^^^^^^^^^^^^^^^^^^ warning[option-of-qcow2-off-qcow2]: can be read only -->
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`,
      { version: '12.8.0' },
    ));

  test('switched off', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' discard_no_unref='off'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));
});
