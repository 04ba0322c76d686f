import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('conflicting-iothreads', () => {
  test('both at a disk', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' iothread='1'>
<!--                             ^^^^^^^^^^^^ warning[conflicting-iothreads]: may have one of the two -->
    <iothreads>
      <iothread id='1'/>
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('a list', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'>
    <iothreads>
      <iothread id='1'/>
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('a list at another controller', () =>
    checkXml(
      `
<controller type='scsi' index='0' model='lsilogic'>
  <driver>
    <iothreads>
<!-- ^^^^^^^^^ warning[conflicting-iothreads]: Only a controller of virtio-scsi -->
      <iothread id='1'/>
    </iothreads>
  </driver>
</controller>
`,
      { version: '12.8.0' },
    ));

  test('a list at virtio-scsi', () =>
    checkXml(
      `
<controller type='scsi' index='0' model='virtio-scsi'>
  <driver>
    <iothreads>
      <iothread id='1'/>
    </iothreads>
  </driver>
</controller>
`,
      { version: '12.8.0' },
    ));
});
