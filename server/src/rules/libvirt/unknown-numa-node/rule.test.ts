import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unknown-numa-node', () => {
  test('no cells', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pci-expander-bus'>
      <target busNr='254'>
        <node>1</node>
<!--     ^^^^ error[unknown-numa-node]: has no NUMA node 1 -->
      </target>
    </controller>
  </devices>
</domain>
`));

  test('a cell of that number', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0' memory='32768'/><cell id='1' cpus='1' memory='32768'/></numa></cpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pci-expander-bus'>
      <target busNr='254'>
        <node>1</node>
      </target>
    </controller>
  </devices>
</domain>
`));

  test('one cell too few', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0' memory='32768'/><cell id='1' cpus='1' memory='32768'/></numa></cpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pci-expander-bus'>
      <target busNr='254'>
        <node>2</node>
<!--     ^^^^ error[unknown-numa-node]: has no NUMA node 2 -->
      </target>
    </controller>
  </devices>
</domain>
`));

  test('no node', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pci-expander-bus'>
      <target busNr='254'/>
    </controller>
  </devices>
</domain>
`));
});
