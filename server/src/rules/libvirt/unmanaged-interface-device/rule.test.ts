import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('unmanaged-interface-device', () => {
  test('an unmanaged device of a bridge', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <target dev='mytap0' managed='no'/>
<!--                   ^^^^^^^^^^^^ error[unmanaged-interface-device]: libvirt makes itself -->
</interface>
`));

  test('an unmanaged device', () =>
    checkXml(`
<interface type='ethernet'>
  <target dev='mytap0' managed='no'/>
</interface>
`));

  test('of the user', () =>
    checkXml(`
<interface type="user">
  <target managed="no" dev="mytap0"/>
<!--      ^^^^^^^^^^^^ error[unmanaged-interface-device] -->
</interface>
`));

  test('a managed one', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <target dev='mytap0' managed='yes'/>
</interface>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<interface type='bridge'>
  <source bridge='br0'/>
  <target dev='mytap0' managed='no'/>
</interface>
`,
      `
<interface type='bridge'>
  <source bridge='br0'/>
  <target dev='mytap0'/>
</interface>
`,
    ));
});
