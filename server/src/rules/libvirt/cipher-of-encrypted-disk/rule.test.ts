import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('cipher-of-encrypted-disk', () => {
  test('in the source', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'/>
  <source file='/guests/data.img'>
    <encryption format='luks'>
      <cipher name='serpent' size='256' mode='cbc' hash='sha256'/>
<!--   ^^^^^^ error[cipher-of-encrypted-disk]: brings its cipher -->
      <ivgen name='plain64' hash='sha256'/>
      <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
    </encryption>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('only the secret', () =>
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
  <driver name='qemu' type='raw'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <encryption format='luks'>
    <cipher name="aes" size="256" mode="cbc" hash="sha256"/>
<!-- ^^^^^^ error[cipher-of-encrypted-disk] -->
    <ivgen name='plain64' hash='sha256'/>
    <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
  </encryption>
</disk>
`));

  test('no encryption', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'/>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));
});
