import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('pci-domain-other-than-zero', () => {
  test('an interface', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
  <address type='pci' domain='0x0001' bus='0x00' slot='0x07' function='0x0'/>
<!--                          ^^^^^^ error[pci-domain-other-than-zero]: has the PCI domain 0 only -->
</interface>
`));

  test('in domain 0', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
  <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
</interface>
`));

  test('decimal', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='virtio'/>
  <address bus='0x00' slot='0x07' domain="2" type="pci"/>
<!--                                      ^ error[pci-domain-other-than-zero] -->
</disk>
`));

  test('the address of a device of the host', () =>
    checkXml(`
<hostdev mode='subsystem' type='pci' managed='yes'>
  <source>
    <address domain='0x0001' bus='0x06' slot='0x12' function='0x5'/>
  </source>
</hostdev>
`));

  test('the domain is changed', () =>
    checkXmlFix(
      `
<interface type='user'>
  <model type='virtio'/>
  <address type='pci' domain='0x0001' bus='0x00' slot='0x07' function='0x0'/>
</interface>
`,
      `
<interface type='user'>
  <model type='virtio'/>
  <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/>
</interface>
`,
    ));
});
