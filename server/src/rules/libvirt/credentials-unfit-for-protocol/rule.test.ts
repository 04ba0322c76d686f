import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('credentials-unfit-for-protocol', () => {
  test('a secret of Ceph for iSCSI', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='iscsi' name='iqn.1992-01.com.example'>
    <host name='store' port='3260'/>
    <auth username='myuser'>
      <secret type='ceph' usage='libvirtiscsi'/>
<!--                ^^^^ error[credentials-unfit-for-protocol]: takes a secret of type "iscsi" -->
    </auth>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('one of iSCSI', () =>
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

  test('one of iSCSI for RBD, at the disk', () =>
    checkXml(`
<disk type='network' device='disk'>
  <auth username='myuser'>
    <secret usage='mycluster' type='iscsi'/>
<!--                                ^^^^^ error[credentials-unfit-for-protocol]: takes a secret of type "ceph" -->
  </auth>
  <source protocol='rbd' name='pool/image'>
    <host name='store' port='6321'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('credentials for nbd', () =>
    checkXml(`
<disk type='network' device='disk'>
  <auth username='myuser'>
   ^^^^ error[credentials-unfit-for-protocol]: takes no credentials
    <secret type='iscsi' usage='b'/>
  </auth>
  <source protocol='nbd' name='/a/b'>
    <host name='store'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('credentials for gluster', () =>
    checkXml(`
<disk type='network' device='disk'>
  <auth username='myuser'>
   ^^^^ error[credentials-unfit-for-protocol]: takes no credentials
    <secret type='iscsi' usage='b'/>
  </auth>
  <source protocol='gluster' name='/a/b'>
    <host name='store'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('credentials for tftp', () =>
    checkXml(`
<disk type='network' device='disk'>
  <auth username='myuser'>
   ^^^^ error[credentials-unfit-for-protocol]: takes no credentials
    <secret type='iscsi' usage='b'/>
  </auth>
  <source protocol='tftp' name='/a/b'>
    <host name='store'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('one of Ceph for RBD', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='rbd' name='pool/image'>
    <host name='store' port='6321'/>
    <auth username='myuser'>
      <secret type='ceph' usage='mycluster'/>
    </auth>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the type is changed', () =>
    checkXmlFix(
      `
<disk type='network' device='disk'>
  <source protocol='iscsi' name='iqn.1992-01.com.example'>
    <host name='store' port='3260'/>
    <auth username='myuser'>
      <secret type='ceph' usage='libvirtiscsi'/>
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
