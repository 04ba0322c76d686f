import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('credentials-given-twice', () => {
  test('twice the credentials', () =>
    checkXml(`
<disk type='network' device='disk'>
  <auth username='myuser'>
   ^^^^ error[credentials-given-twice]: stands at the disk and in its source
    <secret type='iscsi' usage='libvirtiscsi'/>
  </auth>
  <source protocol='iscsi' name='iqn.1992-01.com.example'>
    <host name='store' port='3260'/>
    <auth username='myuser'>
      <secret type='iscsi' usage='libvirtiscsi'/>
    </auth>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('once', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='iscsi' name='iqn.1992-01.com.example'>
    <host name='store' port='3260'/>
    <auth username='myuser'>
      <secret type='iscsi' usage='libvirtiscsi'/>
    </auth>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('twice the encryption', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2'/>
  <source file='/guests/data.img'>
    <encryption format='luks'>
      <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
    </encryption>
  </source>
  <target dev='vda' bus='virtio'/>
  <encryption format='luks'>
   ^^^^^^^^^^ error[credentials-given-twice]: "encryption"
    <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
  </encryption>
</disk>
`));

  test('once at the disk', () =>
    checkXml(`
<disk type='network' device='disk'>
  <auth username='myuser'>
    <secret type='iscsi' usage='libvirtiscsi'/>
  </auth>
  <source protocol='iscsi' name='iqn.1992-01.com.example'>
    <host name='store' port='3260'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the outer one goes', () =>
    checkXmlFix(
      `
<disk type='network' device='disk'>
  <auth username='myuser'>
    <secret type='iscsi' usage='libvirtiscsi'/>
  </auth>
  <source protocol='iscsi' name='iqn.1992-01.com.example'>
    <host name='store' port='3260'/>
    <auth username='myuser'>
      <secret type='iscsi' usage='libvirtiscsi'/>
    </auth>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      `
<disk type='network' device='disk'>
  <source protocol='iscsi' name='iqn.1992-01.com.example'>
    <host name='store' port='3260'/>
    <auth username='myuser'>
      <secret type='iscsi' usage='libvirtiscsi'/>
    </auth>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`,
    ));
});
