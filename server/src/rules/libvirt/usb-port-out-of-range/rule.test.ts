import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('usb-port-out-of-range', () => {
  test('the third of two', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='piix3-uhci'/>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='0' port='3'/>
<!--                                    ^ error[usb-port-out-of-range]: has 2 ports, and no port 3 -->
    </input>
  </devices>
</domain>
`));

  test('the second', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='piix3-uhci'/>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='0' port='2'/>
    </input>
  </devices>
</domain>
`));

  test('more than are said', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='qemu-xhci' ports='8'/>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='0' port='9'/>
<!--                                    ^ error[usb-port-out-of-range]: has 8 ports, and no port 9 -->
    </input>
  </devices>
</domain>
`));

  test('a fast controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='ehci'/>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='0' port='7'/>
<!--                                    ^ error[usb-port-out-of-range]: has 6 ports -->
    </input>
  </devices>
</domain>
`));

  test('the second USB controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='qemu-xhci'/>
    <controller type='usb' index='1' model='pci-ohci'/>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='1' port='4'/>
<!--                                    ^ error[usb-port-out-of-range]: has 3 ports -->
    </input>
  </devices>
</domain>
`));

  test('the port of a hub', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='piix3-uhci'/>
    <hub type='usb'>
      <address type='usb' bus='0' port='1'/>
    </hub>
    <input type='tablet' bus='usb'>
      <address type='usb' bus='0' port='1.5'/>
    </input>
  </devices>
</domain>
`));
});
