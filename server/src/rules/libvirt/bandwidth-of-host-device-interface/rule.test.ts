import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('bandwidth-of-host-device-interface', () => {
  test('a limit', () =>
    checkXml(`
<interface type='hostdev' managed='yes'>
  <source>
    <address type='pci' domain='0x0000' bus='0x06' slot='0x12' function='0x5'/>
  </source>
  <bandwidth>
   ^^^^^^^^^ warning[bandwidth-of-host-device-interface]: cannot limit it
    <inbound average='1000'/>
  </bandwidth>
</interface>
`));

  test('a bridge', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <bandwidth>
    <inbound average='1000'/>
  </bandwidth>
</interface>
`));

  test('on the way out', () =>
    checkXml(`
<interface type="hostdev">
  <bandwidth>
   ^^^^^^^^^ warning[bandwidth-of-host-device-interface]
    <outbound average='1000' peak='5000'/>
  </bandwidth>
  <source>
    <address type='pci' domain='0x0000' bus='0x06' slot='0x12' function='0x5'/>
  </source>
</interface>
`));

  test('no limit', () =>
    checkXml(`
<interface type='hostdev' managed='yes'>
  <source>
    <address type='pci' domain='0x0000' bus='0x06' slot='0x12' function='0x5'/>
  </source>
</interface>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<interface type='hostdev' managed='yes'>
  <source>
    <address type='pci' domain='0x0000' bus='0x06' slot='0x12' function='0x5'/>
  </source>
  <bandwidth>
    <inbound average='1000'/>
  </bandwidth>
</interface>
`,
      `
<interface type='hostdev' managed='yes'>
  <source>
    <address type='pci' domain='0x0000' bus='0x06' slot='0x12' function='0x5'/>
  </source>
</interface>
`,
    ));
});
