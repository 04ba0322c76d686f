import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('port-of-nfs-source', () => {
  test('a port', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='nfs' name='/export/data.img'>
    <host name='store' port='2049'/>
<!--                   ^^^^^^^^^^^ error[port-of-nfs-source]: takes no port -->
    <identity user='nobody' group='nogroup'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('one host', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='nfs' name='/export/data.img'>
    <host name='store'/>
    <identity user='nobody' group='nogroup'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('behind the name of the transport', () =>
    checkXml(`
<disk type="network">
  <source name="/export/data.img" protocol="nfs">
    <host transport="tcp" name="store" port="111"/>
<!--                                   ^^^^^^^^^^ error[port-of-nfs-source] -->
    <identity user="nobody" group="nogroup"/>
  </source>
  <target dev="sda" bus="scsi"/>
</disk>
`));

  test('a port of another protocol', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='nbd' name='data'>
    <host name='store' port='10809'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a socket in place of TCP', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='nfs' name='/export/data.img'>
    <host transport='unix' socket='/run/store.sock'/>
<!--                 ^^^^ error[port-of-nfs-source]: reaches its server by TCP, and not by "unix" -->
    <identity user='nobody' group='nogroup'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('TCP, named', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='nfs' name='/export/data.img'>
    <host name='store' transport='tcp'/>
    <identity user='nobody' group='nogroup'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));
});
