import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('option-unfit-for-source', () => {
  test('a cache of metadata that a raw disk does not have', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'>
    <metadata_cache>
<!-- ^^^^^^^^^^^^^^ error[option-unfit-for-source]: images of format "qcow2" -->
      <max_size unit='bytes'>1000</max_size>
    </metadata_cache>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('one of qcow2', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2'>
    <metadata_cache>
      <max_size unit='bytes'>1000</max_size>
    </metadata_cache>
  </driver>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('readahead', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='tftp' name='a.img'>
    <host name='store' port='80'/>
    <readahead size='1024'/>
<!-- ^^^^^^^^^ error[option-unfit-for-source] -->
    <timeout seconds='6'/>
<!-- ^^^^^^^ error[option-unfit-for-source] -->
  </source>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`));

  test('an image over the web', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='https' name='a.img'>
    <host name='store' port='443'/>
    <ssl verify='no'/>
    <cookies>
      <cookie name='a'>b</cookie>
    </cookies>
    <readahead size='1024'/>
    <timeout seconds='6'/>
  </source>
  <target dev='vda' bus='virtio'/>
  <readonly/>
</disk>
`));
});
