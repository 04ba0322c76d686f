import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('option-unfit-for-pci-controller', () => {
  test('the number of a bridge at a port', () =>
    checkXml(`
<controller type='pci' index='1' model='pcie-root-port'>
  <target chassisNr='1'/>
<!--      ^^^^^^^^^^^^^ error[option-unfit-for-pci-controller]: has no "chassisNr" -->
</controller>
`));

  test('what a port has', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-root-port'>
      <target chassis='1' port='0x10' hotplug='off'/>
    </controller>
  </devices>
</domain>
`));

  test('the port of a bridge', () =>
    checkXml(`
<controller type='pci' index='1' model='pci-bridge'>
  <target chassisNr='1' port='2'/>
<!--                    ^^^^^^^^ error[option-unfit-for-pci-controller]: has no "port" -->
</controller>
`));

  test('the bus of a bridge', () =>
    checkXml(`
<controller type='pci' index='1' model='pci-bridge'>
  <target busNr='2'/>
<!--      ^^^^^^^^^ error[option-unfit-for-pci-controller]: has no "busNr" -->
</controller>
`));

  test('hotplug', () =>
    checkXml(`
<controller type='pci' index='1' model='pci-bridge'>
  <target hotplug='off'/>
<!--      ^^^^^^^^^^^^^ error[option-unfit-for-pci-controller]: has no "hotplug" -->
</controller>
`));

  test('hotplug at the root', () =>
    checkXml(`
<controller type='pci' index='0' model='pci-root'>
  <target hotplug='off'/>
</controller>
`));

  test('the number of a bridge', () =>
    checkXml(`
<controller type='pci' index='1' model='pci-bridge'>
  <target chassisNr='1'/>
</controller>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<controller type='pci' index='1' model='pci-bridge'>
  <target chassisNr='1' port='2'/>
</controller>
`,
      `
<controller type='pci' index='1' model='pci-bridge'>
  <target chassisNr='1'/>
</controller>
`,
    ));
});
