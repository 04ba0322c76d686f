import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('unshared-vhost-user-memory', () => {
  test('nothing is said', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='vhostuser' device='disk' snapshot='no'>
<!--      ^^^^^^^^^^^^^^^^ error[unshared-vhost-user-memory]: which is not shared -->
      <source type='unix' path='/run/vhost.sock'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('the memory is shared', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <memoryBacking><access mode='shared'/></memoryBacking>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='vhostuser' device='disk' snapshot='no'>
      <source type='unix' path='/run/vhost.sock'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('private memory', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <memoryBacking><access mode='private'/></memoryBacking>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk device='disk' type="vhostuser" snapshot='no'>
<!--                    ^^^^^^^^^^^^^^^^ error[unshared-vhost-user-memory] -->
      <source type='unix' path='/run/vhost.sock'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('no vhost-user, no need', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));

  test('a cell shares it', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0-1' memory='65536' memAccess='shared'/></numa></cpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='vhostuser' device='disk' snapshot='no'>
      <source type='unix' path='/run/vhost.sock'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`));
});
