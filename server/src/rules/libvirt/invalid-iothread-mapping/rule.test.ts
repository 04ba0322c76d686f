import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-iothread-mapping', () => {
  test('a queue without a thread', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queues='2'>
    <iothreads>
<!-- ^^^^^^^^^ warning[invalid-iothread-mapping]: The queue 1 has no thread -->
      <iothread id='1'>
        <queue id='0'/>
      </iothread>
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('each queue has one', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queues='2'>
    <iothreads>
      <iothread id='1'>
        <queue id='0'/>
      </iothread>
      <iothread id='2'>
        <queue id='1'/>
      </iothread>
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('a thread named twice', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'>
    <iothreads>
      <iothread id='1'/>
      <iothread id='1'/>
<!--                ^ warning[invalid-iothread-mapping]: The thread 1 is named twice -->
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('a thread without queues beside one with', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queues='1'>
    <iothreads>
      <iothread id='1'>
        <queue id='0'/>
      </iothread>
      <iothread id='2'/>
<!--   ^^^^^^^^ warning[invalid-iothread-mapping]: This thread has no queues -->
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('nobody says how many', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'>
    <iothreads>
<!-- ^^^^^^^^^ warning[invalid-iothread-mapping]: does not say how many -->
      <iothread id='1'>
        <queue id='0'/>
      </iothread>
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('a queue that is not there', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queues='1'>
    <iothreads>
      <iothread id='1'>
        <queue id='0'/>
        <queue id='2'/>
<!--               ^ warning[invalid-iothread-mapping]: There is no queue 2 -->
      </iothread>
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('a queue given twice', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queues='1'>
    <iothreads>
      <iothread id='1'>
        <queue id='0'/>
      </iothread>
      <iothread id='2'>
        <queue id='0'/>
<!--               ^ warning[invalid-iothread-mapping]: The queue 0 has a thread already -->
      </iothread>
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '11.3.0' },
    ));

  test('no queues named', () =>
    checkXml(
      `
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' queues='4'>
    <iothreads>
      <iothread id='1'/>
      <iothread id='2'/>
    </iothreads>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '12.8.0' },
    ));
});
