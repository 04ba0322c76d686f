import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('missing-usb-controller', () => {
  test('no such bus', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='qemu-xhci'/>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='3' port='1'/>
<!--                           ^ error[missing-usb-controller]: No USB controller has the index 3 -->
    </input>
  </devices>
</domain>
`));

  test('the bus of the controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='qemu-xhci'/>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='0' port='1'/>
    </input>
  </devices>
</domain>
`));

  test('USB is switched off', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='none'/>
    <input type='tablet' bus='usb'/>
<!-- ^^^^^ error[missing-usb-controller]: USB is switched off -->
  </devices>
</domain>
`));

  test('a controller of its own', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='qemu-xhci'/>
    <controller type='usb' index='1' model='qemu-xhci'/>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='1' port='1'/>
    </input>
  </devices>
</domain>
`));

  test('nothing on USB', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='none'/>
    <input type='mouse' bus='ps2'/>
  </devices>
</domain>
`));
});
