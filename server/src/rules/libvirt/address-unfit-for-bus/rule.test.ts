import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('address-unfit-for-bus', () => {
  test('a SCSI disk with the address of a virtio disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
<!--             ^^^ error[address-unfit-for-bus]: has no address of type "pci" -->
</disk>
`));

  test('a SATA disk with its own', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='sata'/>
  <address type='drive' controller='0' bus='0' target='0' unit='0'/>
</disk>
`));

  test('a virtio disk with the address of a SCSI disk', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <address type='drive' controller='0' bus='0' target='0' unit='0'/>
<!--             ^^^^^ error[address-unfit-for-bus]: on the bus "virtio" -->
</disk>
`));

  test('a USB disk with a PCI address', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='usb'/>
  <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
<!--             ^^^ error[address-unfit-for-bus]: on the bus "usb" -->
</disk>
`));

  test('a SATA disk, by hand', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='sata'/>
  <address type="usb" bus="0" port="1"/>
<!--             ^^^ error[address-unfit-for-bus] -->
</disk>
`));

  test('an IDE disk whose bus is not written', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='hda'/>
  <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
<!--             ^^^ error[address-unfit-for-bus] -->
</disk>
`));

  test('a virtio disk on PCI', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
</disk>
`));
});
