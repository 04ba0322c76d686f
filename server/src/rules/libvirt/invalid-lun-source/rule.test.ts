import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-lun-source', () => {
  test('a block device', () =>
    checkXml(`
<disk type='block' device='lun'>
  <driver name='qemu' type='raw'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('a network block device is no LUN', () =>
    checkXml(`
<disk type='network' device='lun'>
  <driver name='qemu' type='raw'/>
  <source protocol='nbd'>
<!--                ^^^ error[invalid-lun-source]: over "nbd" there is none -->
    <host name='store' port='10809'/>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('nor is an image of a cluster file system', () =>
    checkXml(`
<disk type='network' device='lun'>
  <source protocol="gluster" name='volume/image'>
<!--                ^^^^^^^ error[invalid-lun-source]: "gluster" -->
    <host name='store' port='6000'/>
  </source>
  <target dev='sda'/>
</disk>
`));

  test('an iSCSI target', () =>
    checkXml(`
<disk type='network' device='lun'>
  <driver name='qemu' type='raw'/>
  <source protocol='iscsi' name='iqn.2013-07.com.example:iscsi-nopool/1'>
    <host name='store' port='3260'/>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('a file for an ordinary disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw'/>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));
});
