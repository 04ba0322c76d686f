import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('virtio-option-without-virtio', () => {
  test('queues of a SCSI disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queues='4'/>
<!--                             ^^^^^^^^^^ error[virtio-option-without-virtio]: is an option of virtio -->
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('queues of a virtio disk', () =>
    checkXml(`
<disk type='file' device='disk' model='virtio'>
  <driver name='qemu' type='raw' queues='4' event_idx='on' ioeventfd='on' iommu='on'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a model', () =>
    checkXml(`
<disk type='file' device='disk' model='virtio-transitional'>
<!--                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[virtio-option-without-virtio]: "model" -->
  <source file='/guests/data.img'/>
  <target dev='sda' bus='sata'/>
</disk>
`));

  test('an option of an interface', () =>
    checkXml(`
<interface type='user'>
  <model type='e1000'/>
  <driver iommu='on'/>
<!--      ^^^^^^^^^^ error[virtio-option-without-virtio]: "iommu" -->
</interface>
`));

  test('all options at once', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' event_idx='on' ioeventfd='on'/>
<!--                             ^^^^^^^^^^^^^^ error[virtio-option-without-virtio] -->
<!--                                            ^^^^^^^^^^^^^^ error[virtio-option-without-virtio] -->
  <source file='/guests/data.img'/>
  <target dev='hda' bus='ide'/>
</disk>
`));

  test('options common to virtio', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' iommu='on' ats='on' packed='on' page_per_vq='on'/>
<!--                  ^^^^^^^^^^ error[virtio-option-without-virtio] -->
<!--                             ^^^^^^^^ error[virtio-option-without-virtio] -->
<!--                                      ^^^^^^^^^^^ error[virtio-option-without-virtio] -->
<!--                                                  ^^^^^^^^^^^^^^^^ error[virtio-option-without-virtio] -->
  <source file='/guests/data.img'/>
  <target dev='sda'/>
</disk>
`));

  test('a size of queues where the version is known', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queue_size='4'/>
<!--                             ^^^^^^^^^^^^^^ warning[virtio-option-without-virtio]: libvirt 11.3.0 -->
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('and where it is not', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queue_size='4'/>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('an interface of virtio', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio-non-transitional'/>
  <driver iommu='on' ats='on'/>
</interface>
`));

  test('the option is taken out', () =>
    checkXmlFix(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queues='4'/>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'/>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
    ));
});
