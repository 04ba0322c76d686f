import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unstable-disk-path', () => {
  test('a disk as the kernel names it', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/sdb'/>
<!--           ^^^^^^^^ hint[unstable-disk-path]: in the order in which it finds disks -->
  <target dev='vdb' bus='virtio'/>
</disk>
`));

  test('a LUN by a label, as a file, in a domain', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type="file">
      <source file="/dev/disk/by-uuid/8d7a-01"/>
<!--                ^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unstable-disk-path]: what is written on the disk -->
      <target dev="vda"/>
    </disk>
  </devices>
</domain>
`));

  test('a device of Device Mapper by its number', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/dm-12'/>
<!--           ^^^^^^^^^^ hint[unstable-disk-path] -->
  <target dev='sdb' bus='scsi'/>
</disk>
`));

  test.each([
    '/dev/disk/by-path/pci-0000:0b:00.0-fc-0x5001738001340160-lun-1',
    '/dev/disk/by-path/pci-0000:0b:00.0-fc-0x5001738001340160:0x000000',
    '/dev/disk/by-id/scsi-200173800013420cd',
    '/dev/mapper/mpatha',
    '/dev/guestvg/web',
    '/dev/emcpowera',
    '/guests/sdb',
  ])('%s keeps its name', (path) =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='${path}'/>
  <target dev='vdb' bus='virtio'/>
</disk>
`),
  );

  test('a CD-ROM drive of the host', () =>
    checkXml(`
<disk type='block' device='cdrom'>
  <source dev='/dev/sda'/>
  <target dev='sda' bus='sata'/>
</disk>
`));
});
