import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('vlan-unfit-for-interface', () => {
  test('type user', () =>
    checkXml(`
<interface type='user'>
  <vlan>
   ^^^^ warning[vlan-unfit-for-interface]: not the start of the guest
    <tag id='42'/>
  </vlan>
  <model type='virtio'/>
</interface>
`));

  test('type ethernet', () =>
    checkXml(`
<interface type='ethernet'>
  <vlan>
   ^^^^ warning[vlan-unfit-for-interface]: not the start of the guest
    <tag id='42'/>
  </vlan>
  <model type='virtio'/>
</interface>
`));

  test('type vhostuser', () =>
    checkXml(`
<interface type='vhostuser'>
  <source type='unix' path='/run/n.sock' mode='client'/>
  <vlan>
   ^^^^ warning[vlan-unfit-for-interface]: not the start of the guest
    <tag id='42'/>
  </vlan>
  <model type='virtio'/>
</interface>
`));

  test('Open vSwitch', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='ovsbr0'/>
  <virtualport type='openvswitch'/>
  <vlan>
    <tag id='42'/>
  </vlan>
  <model type='virtio'/>
</interface>
`));

  test('a bridge, which newer versions of libvirt know to tag', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <vlan>
    <tag id='42'/>
  </vlan>
  <model type='virtio'/>
</interface>
`));

  test('a network', () =>
    checkXml(`
<interface type='network'>
  <source network='lan'/>
  <vlan>
    <tag id='42'/>
  </vlan>
  <model type='virtio'/>
</interface>
`));

  test('without tags', () => {
    checkXmlFix(
      `
<interface type='user'>
  <vlan>
    <tag id='42'/>
  </vlan>
  <model type='virtio'/>
</interface>
`,
      `
<interface type='user'>
  <model type='virtio'/>
</interface>
`,
    );
  });
});
