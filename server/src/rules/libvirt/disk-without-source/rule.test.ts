import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('disk-without-source', () => {
  test('no source', () =>
    checkXml(`
<disk type='block' device='disk'>
 ^^^^ error[disk-without-source]: The disk has no content
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a source', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a device that is not said is a disk', () =>
    checkXml(`
<disk type='file'>
 ^^^^ error[disk-without-source]: <source file='…'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('an empty CD-ROM drive', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <target dev='sda' bus='scsi'/>
  <readonly/>
</disk>
`));

  test('a network source has no attribute of that kind', () =>
    checkXml(`
<disk type='network' device='disk'>
  <source protocol='nbd'>
    <host name='store' port='10809'/>
  </source>
  <target dev='vda' bus='virtio'/>
</disk>
`));
});
