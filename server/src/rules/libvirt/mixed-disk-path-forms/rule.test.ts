import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

const guest = (devices: string): string => `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>${devices}  </devices>
</domain>
`;

describe('mixed-disk-path-forms', () => {
  test('one LUN by its path, one by its identity', () =>
    checkXml(
      guest(`
    <disk type='block'>
      <source dev='/dev/disk/by-path/pci-0000:0b:00.0-fc-0x5001738001340160-lun-1'/>
      <target dev='vda'/>
    </disk>
    <disk type='block'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
<!--               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[mixed-disk-path-forms]: below "/dev/disk/by-path" -->
      <target dev='vdb'/>
    </disk>
`),
    ));

  test('the rarer form is marked, once', () =>
    checkXml(
      guest(`
    <disk type='block'>
      <source dev='/dev/mapper/mpatha'/>
<!--               ^^^^^^^^^^^^^^^^^^ hint[mixed-disk-path-forms]: below "/dev/disk/by-id" -->
      <target dev='vda'/>
    </disk>
    <disk type='block'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
      <target dev='vdb'/>
    </disk>
    <disk type='block'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ae'/>
      <target dev='vdc'/>
    </disk>
`),
    ));

  test('a file and a logical volume beside a LUN', () =>
    checkXml(
      guest(`
    <disk type='file'>
      <source file='/guests/web.img'/>
      <target dev='vda'/>
    </disk>
    <disk type='block'>
      <source dev='/dev/mapper/vg-web'/>
      <target dev='vdb'/>
    </disk>
    <disk type='block'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
      <target dev='vdc'/>
    </disk>
`),
    ));

  test('two paths to one LUN, and a CD-ROM by its identity', () =>
    checkXml(
      guest(`
    <disk type='block'>
      <source dev='/dev/disk/by-path/pci-0000:0b:00.0-fc-0x5001738001340160-lun-1'/>
      <target dev='vda'/>
    </disk>
    <disk type='block'>
      <source dev='/dev/disk/by-path/pci-0000:0c:00.0-fc-0x5001738001340161-lun-1'/>
      <target dev='vdb'/>
    </disk>
    <disk type='block' device='cdrom'>
      <source dev='/dev/disk/by-id/ata-DVD-1'/>
      <target dev='hdc'/>
    </disk>
`),
    ));
});
