import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('shareable-format', () => {
  test('qcow2', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' cache='none'/>
<!--                        ^^^^^ error[shareable-format]: allows one writer only -->
  <source file='/guests/shared.img'/>
  <target dev='sda' bus='scsi'/>
  <shareable/>
</disk>
`));

  test('raw', () =>
    checkXml(`
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='none'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='sda' bus='scsi'/>
  <shareable/>
</disk>
`));

  test('another format', () =>
    checkXml(`
<disk type='file' device='disk'>
  <shareable/>
  <driver type="vmdk"/>
<!--            ^^^^ error[shareable-format]: "vmdk" -->
  <source file='/guests/shared.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('read-only', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' cache='none'/>
  <source file='/guests/shared.img'/>
  <target dev='sda' bus='scsi'/>
  <readonly/>
  <shareable/>
</disk>
`));

  test('shared by nobody', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2'/>
  <source file='/guests/own.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));
});
