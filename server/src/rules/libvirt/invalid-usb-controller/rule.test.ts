import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-usb-controller', () => {
  test('the main part is missing', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='ich9-uhci1'>
<!-- ^^^^^^^^^^ error[invalid-usb-controller]: whose main part is missing -->
      <master startport='0'/>
    </controller>
  </devices>
</domain>
`));

  test('a whole controller', () =>
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
  </devices>
</domain>
`));

  test('USB is switched off and on', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='none'/>
    <controller type='usb' index='1' model='qemu-xhci'/>
<!-- ^^^^^^^^^^ error[invalid-usb-controller]: switches USB off -->
  </devices>
</domain>
`));

  test('too many ports', () =>
    checkXml(`
<controller type='usb' index='0' model='qemu-xhci' ports='16'/>
<!--                                                      ^^ error[invalid-usb-controller]: has 15 ports at most -->
`));

  test('as many as there are', () =>
    checkXml(`
<controller type='usb' index='0' model='qemu-xhci' ports='15'/>
`));
});
