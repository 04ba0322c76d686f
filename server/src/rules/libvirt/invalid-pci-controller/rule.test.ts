import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-pci-controller', () => {
  test('the root has an address', () =>
    checkXml(`
<controller type='pci' index='0' model='pcie-root'>
  <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
   ^^^^^^^ error[invalid-pci-controller]: which has no address
</controller>
`));

  test('a port below the root', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
    <controller type='pci' index='1' model='pcie-root-port'>
      <target chassis='1' port='0x10'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
    </controller>
  </devices>
</domain>
`));

  test('a bridge in the place of the root', () =>
    checkXml(`
<controller type='pci' index='0' model='pci-bridge'/>
<!--                          ^ error[invalid-pci-controller]: The index 0 is that of the root -->
`));

  test('a root that is none', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='0' model='pci-root'/>
    <controller type='pci' index='1' model='pci-root'/>
<!--                              ^ error[invalid-pci-controller]: whose index is 0 -->
  </devices>
</domain>
`));

  test('an index too high', () =>
    checkXml(`
<controller type='pci' index='256' model='pci-bridge'/>
<!--                          ^^^ error[invalid-pci-controller]: above 255 -->
`));

  test('a bridge on its own bus', () =>
    checkXml(`
<controller type='pci' index='1' model='pci-bridge'>
  <address type='pci' domain='0x0000' bus='0x01' slot='0x02' function='0x0'/>
<!--                                       ^^^^ error[invalid-pci-controller]: which is not below its own index 1 -->
</controller>
`));

  test('out of range', () =>
    checkXml(`
<controller type='pci' index='1' model='pci-bridge'>
  <target chassisNr='0'/>
<!--                 ^ error[invalid-pci-controller]: "chassisNr" is 0 -->
</controller>
`));

  test('the highest bus', () =>
    checkXml(`
<controller type='pci' index='1' model='pci-expander-bus'>
  <target busNr='255'/>
<!--             ^^^ error[invalid-pci-controller]: goes from 1 to 254 -->
</controller>
`));

  test('the highest numbers', () =>
    checkXml(`
<controller type='pci' index='255' model='pci-bridge'>
  <target chassisNr='255'/>
</controller>
`));

  test('the target index of the root at another controller', () =>
    checkXml(`
<controller type='pci' index='1' model='pci-root'>
  <target index='0'/>
<!--             ^ error[invalid-pci-controller]: belongs to the controller with index 0 -->
</controller>
`));

  test('another target index at the root', () =>
    checkXml(`
<controller type='pci' index='0' model='pci-root'>
  <target index='1'/>
<!--             ^ error[invalid-pci-controller]: belongs to the controller with index 0 -->
</controller>
`));

  test('the target index of the root', () =>
    checkXml(`
<controller type='pci' index='0' model='pci-root'>
  <target index='0'/>
</controller>
`));
});
