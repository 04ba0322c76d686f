import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('mtu-unfit-for-interface', () => {
  test('a device of the host', () =>
    checkXml(`
<interface type='direct'>
  <source dev='eth0' mode='bridge'/>
  <mtu size='9000'/>
   ^^^ error[mtu-unfit-for-interface]: type "direct" cannot be set
</interface>
`));

  test('a bridge', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <mtu size='9000'/>
</interface>
`));

  test('multicast', () =>
    checkXml(`
<interface type='mcast'>
  <source address='230.0.0.1' port='5558'/>
  <mtu size='9000'/>
   ^^^ error[mtu-unfit-for-interface]: "mcast"
</interface>
`));

  test('no MTU', () =>
    checkXml(`
<interface type='direct'>
  <source dev='eth0' mode='bridge'/>
</interface>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<interface type='direct'>
  <source dev='eth0' mode='bridge'/>
  <mtu size='9000'/>
</interface>
`,
      `
<interface type='direct'>
  <source dev='eth0' mode='bridge'/>
</interface>
`,
    ));
});
