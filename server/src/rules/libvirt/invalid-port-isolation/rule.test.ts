import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('invalid-port-isolation', () => {
  test('no bridge at all', () =>
    checkXml(`
<interface type='user'>
  <port isolated='yes'/>
<!--    ^^^^^^^^^^^^^^ error[invalid-port-isolation]: of type "user" -->
</interface>
`));

  test('a bridge', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <port isolated='yes'/>
</interface>
`));

  test('Open vSwitch', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <virtualport type='openvswitch'/>
  <port isolated='yes'/>
<!--    ^^^^^^^^^^^^^^ error[invalid-port-isolation]: has a "virtualport" -->
</interface>
`));

  test('not isolated', () =>
    checkXml(`
<interface type='user'>
  <port isolated='no'/>
</interface>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<interface type='user'>
  <port isolated='yes'/>
</interface>
`,
      `
<interface type='user'>
  <port/>
</interface>
`,
    ));
});
