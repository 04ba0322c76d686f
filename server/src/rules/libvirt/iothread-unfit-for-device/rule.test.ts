import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('iothread-unfit-for-device', () => {
  test('a SCSI disk', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <iothreads>2</iothreads>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none' iothread='1'/>
<!--                                              ^^^^^^^^^^^^ error[iothread-unfit-for-device]: a disk on the bus "scsi" -->
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sda' bus='scsi'/>
    </disk>
  </devices>
</domain>
`));

  test('its controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <iothreads>2</iothreads>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'>
      <driver iothread='1'/>
    </controller>
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='sda' bus='scsi'/>
    </disk>
  </devices>
</domain>
`));

  test('another SCSI controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <iothreads>2</iothreads>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='lsilogic'>
      <driver iothread='1'/>
<!--          ^^^^^^^^^^^^ error[iothread-unfit-for-device]: model "lsilogic" -->
    </controller>
  </devices>
</domain>
`));

  test('a virtio disk', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <iothreads>2</iothreads>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none' iothread='1'/>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='none' iothread='1'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
      `
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='none'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
    ));
});
