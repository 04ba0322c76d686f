import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('network-source-without-name', () => {
  test('no image', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='rbd'>
   ^^^^^^ error[network-source-without-name]: needs a "name"
    <host name='store'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('an image', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='rbd' name='pool/image'>
    <host name='store'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('with several hosts', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol="rbd">
   ^^^^^^ error[network-source-without-name]
    <host name='store1' port='6321'/>
    <host name='store2' port='6321'/>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('NBD needs none', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='nbd'>
    <host name='store' port='10809'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));
});
