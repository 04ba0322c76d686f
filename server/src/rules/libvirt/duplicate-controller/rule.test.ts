import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('duplicate-controller', () => {
  test('twice the first', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='scsi' index='0' model='virtio-scsi'/>
<!--                               ^ error[duplicate-controller]: has the index 0 already -->
  </devices>
</domain>
`));

  test('the next index', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='scsi' index='1' model='virtio-scsi'/>
  </devices>
</domain>
`));

  test('of another model', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='1' model='virtio-scsi'/>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller model='lsilogic' index="1" type='scsi'/>
<!--                                    ^ error[duplicate-controller] -->
  </devices>
</domain>
`));

  test('parts of one USB controller, and another type', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='ich9-ehci1'/>
    <controller type='usb' index='0' model='ich9-uhci1'>
      <master startport='0'/>
    </controller>
    <controller type='scsi' index='0' model='virtio-scsi'/>
  </devices>
</domain>
`));
});
