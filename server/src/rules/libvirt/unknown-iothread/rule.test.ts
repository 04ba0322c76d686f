import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unknown-iothread', () => {
  test('the third of two', () =>
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
      <driver name='qemu' type='raw' cache='none' iothread='3'/>
<!--                                                        ^ error[unknown-iothread]: has no thread 3 -->
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('the second', () =>
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
      <driver name='qemu' type='raw' cache='none' iothread='2'/>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71a1'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('a controller in a domain without threads', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'>
      <driver iothread='1'/>
<!--                    ^ error[unknown-iothread]: Add <iothreads> -->
    </controller>
  </devices>
</domain>
`));

  test('a thread that is named', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <iothreads>2</iothreads><iothreadids><iothread id='7'/></iothreadids>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'>
      <driver iothread='7'/>
    </controller>
    <controller type='scsi' index='1' model='virtio-scsi'>
      <driver iothread='1'/>
    </controller>
  </devices>
</domain>
`));
});
