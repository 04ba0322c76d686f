import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('lun-on-virtio-bus', () => {
  test('the bus is said', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='vdb' bus='virtio'/>
<!--                     ^^^^^^ warning[lun-on-virtio-bus]: "vdb" is on the bus "virtio" -->
</disk>
`));

  test('only the name tells, in a domain', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>
    <disk type="block" device="lun">
      <target dev="vdb"/>
<!--               ^^^ warning[lun-on-virtio-bus] -->
      <source dev="/dev/guestvg/data"/>
    </disk>
  </devices>
</domain>
`));

  test('a disk there is right', () =>
    checkXml(`
<disk type='block' device='disk'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='vdb' bus='virtio'/>
</disk>
`));

  test('so is a LUN on SCSI, whatever its name', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sdb' bus='scsi'/>
</disk>
`));
});
