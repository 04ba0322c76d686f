import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('encryption-unfit-for-format', () => {
  test('a format without encryption', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='vmdk'/>
  <source file='/guests/data.img'>
    <encryption format='luks'>
<!-- ^^^^^^^^^^ error[encryption-unfit-for-format]: Only disks of format "raw" and "qcow2" -->
      <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
    </encryption>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('raw', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'/>
  <source file='/guests/data.img'>
    <encryption format='luks'>
      <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
    </encryption>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('at the disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver type="vdi" name="qemu"/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <encryption format='luks'>
   ^^^^^^^^^^ error[encryption-unfit-for-format]: "vdi"
    <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
  </encryption>
</disk>
`));

  test('encryption by librbd', () =>
    checkXml(`
<disk type='network' device='disk'>
  <driver name='qemu' type='vmdk'/>
  <source protocol='rbd' name='pool/image'>
    <host name='store' port='6321'/>
    <encryption format='luks2' engine='librbd'>
      <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80fb0'/>
    </encryption>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('qcow2, at the disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <encryption format='luks'>
    <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
  </encryption>
</disk>
`));
});
