import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

const disk = (snapshot: string, more: string): string => `
<disk type='block' device='disk' snapshot='${snapshot}'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='vdb' bus='virtio'/>${more}
</disk>
`;

describe('snapshot-of-shared-disk', () => {
  test('beside a shared disk', () =>
    checkXml(`
<disk type='block' device='disk' snapshot='external'>
<!--                                       ^^^^^^^^ hint[snapshot-of-shared-disk]: "vdb" is shared -->
  <shareable/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='vdb' bus='virtio'/>
</disk>
`));

  test('a snapshot that names one', () =>
    checkXml(`
<domainsnapshot>
  <name>before-update</name>
  <disks>
    <disk name='vda' snapshot='external'/>
    <disk name='/dev/disk/by-id/wwn-0x5000c50015ea71ad' snapshot="external"/>
<!--                                                              ^^^^^^^^ hint[snapshot-of-shared-disk] -->
  </disks>
  <domain type='kvm'>
    <name>n1</name>
    <memory>65536</memory>
    <os><type arch='x86_64' machine='pc'>hvm</type></os>
    <devices>
      <disk type='file'><source file='/guests/n1.img'/><target dev='vda'/></disk>
      <disk type='block'>
        <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
        <target dev='vdb'/>
        <shareable/>
      </disk>
    </devices>
  </domain>
</domainsnapshot>
`));

  test('of a disk of one guest', () => checkXml(disk('external', '')));

  test('none, or by hand', () => {
    checkXml(disk('no', '<shareable/>'));
    checkXml(disk('manual', '<shareable/>'));
  });

  test('it is switched off', () => checkXmlFix(disk('internal', '<shareable/>'), disk('no', '<shareable/>')));
});
