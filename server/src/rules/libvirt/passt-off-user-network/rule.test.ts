import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('passt-off-user-network', () => {
  test('a bridge', () =>
    checkXml(
      `
<interface type='bridge'>
  <source bridge='br0'/>
  <backend type='passt'/>
<!--       ^^^^^^^^^^^^ warning[passt-off-user-network]: this one is of type "bridge" -->
</interface>
`,
      { version: '11.3.0' },
    ));

  test('a network of the user', () =>
    checkXml(
      `
<interface type='user'>
  <backend type='passt'/>
</interface>
`,
      { version: '11.3.0' },
    ));

  test('a network', () =>
    checkXml(
      `
<interface type='network'>
  <source network='default'/>
  <backend logFile='/tmp/passt.log' type='passt'/>
<!--                                ^^^^^^^^^^^^ warning[passt-off-user-network]: "network" -->
</interface>
`,
      { version: '11.3.0' },
    ));

  test('where nobody says the version', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <backend type='passt'/>
</interface>
`));

  test('another part of the backend', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <backend tap='/dev/net/tun' vhost='/dev/vhost-net'/>
</interface>
`));
});
