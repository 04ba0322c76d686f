import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('pci-option-without-pci', () => {
  test('the ROM of a USB device', () =>
    checkXml(`
<hostdev mode='subsystem' type='usb'>
  <source>
    <vendor id='0x1234'/>
    <product id='0xbeef'/>
  </source>
  <rom bar='off'/>
   ^^^ error[pci-option-without-pci]: "rom" is for devices on PCI
  <address type='usb' bus='0' port='1'/>
</hostdev>
`));

  test('the ROM of a PCI device', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
  <rom bar='off'/>
  <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
</interface>
`));

  test('the index of a SATA disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='sata'/>
  <acpi index='3'/>
   ^^^^ error[pci-option-without-pci]: "acpi"
  <address type='drive' controller='0' bus='0' target='0' unit='0'/>
</disk>
`));

  test('where libvirt chooses the address', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
  <acpi index='3'/>
</interface>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<hostdev mode='subsystem' type='usb'>
  <source>
    <vendor id='0x1234'/>
    <product id='0xbeef'/>
  </source>
  <rom bar='off'/>
  <address type='usb' bus='0' port='1'/>
</hostdev>
`,
      `
<hostdev mode='subsystem' type='usb'>
  <source>
    <vendor id='0x1234'/>
    <product id='0xbeef'/>
  </source>
  <address type='usb' bus='0' port='1'/>
</hostdev>
`,
    ));
});
