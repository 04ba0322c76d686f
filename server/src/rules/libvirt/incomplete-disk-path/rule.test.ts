import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('incomplete-disk-path', () => {
  test('the name as a guide prints it', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-lun' />
<!--           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[incomplete-disk-path]: ends before the number -->
  <target dev='sdd' bus='scsi' />
</disk>
`));

  test('with the hyphen, in a domain', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type="block">
      <source dev="/dev/disk/by-path/ip-192.0.2.1:3260-iscsi-iqn.2026-01.com.example:a-lun-"/>
<!--               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[incomplete-disk-path] -->
      <target dev="vda"/>
    </disk>
  </devices>
</domain>
`));

  test('a CD-ROM drive of the host may be any device', () =>
    checkXml(`
<disk type='block' device='cdrom'>
  <source dev='/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-lun'/>
  <target dev='sda' bus='sata'/>
</disk>
`));

  test.each([
    '/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-lun-1',
    '/dev/disk/by-path/pci-0000:0b:00.0-fc-0x5001738001340160:0x000000',
    '/dev/disk/by-path/pci-0000:00:1f.2-ata-1',
    '/dev/disk/by-id/dm-name-lun',
    '/dev/guestvg/web-lun',
  ])('%s is whole', (path) =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='${path}'/>
  <target dev='vdb' bus='virtio'/>
</disk>
`),
  );
});
