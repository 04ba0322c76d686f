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

  test('a file system over virtiofs', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <filesystem type='mount'>
      <driver type='virtiofs'/>
<!--          ^^^^^^^^^^^^^^^ error[unshared-vhost-user-memory]: behind a file system over virtiofs -->
      <source dir='/srv/share'/>
      <target dir='share'/>
    </filesystem>
  </devices>
</domain>
`));

  test('a file system of the other kind', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <filesystem type='mount'>
      <driver type='path'/>
      <source dir='/srv/share'/>
      <target dir='share'/>
    </filesystem>
  </devices>
</domain>
`));

  test('memory that one of two NUMA cells shares', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <vcpu>2</vcpu>
  <cpu>
    <numa>
      <cell id='0' cpus='0' memory='32768' memAccess='shared'/>
      <cell id='1' cpus='1' memory='32768'/>
    </numa>
  </cpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <filesystem type='mount'>
      <driver type='virtiofs'/>
<!--          ^^^^^^^^^^^^^^^ error[unshared-vhost-user-memory]: behind a file system over virtiofs -->
      <source dir='/srv/share'/>
      <target dir='share'/>
    </filesystem>
  </devices>
</domain>
`));

  test('memory that both NUMA cells share', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <vcpu>2</vcpu>
  <cpu>
    <numa>
      <cell id='0' cpus='0' memory='32768' memAccess='shared'/>
      <cell id='1' cpus='1' memory='32768' memAccess='shared'/>
    </numa>
  </cpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <filesystem type='mount'>
      <driver type='virtiofs'/>
      <source dir='/srv/share'/>
      <target dir='share'/>
    </filesystem>
  </devices>
</domain>
`));

  test('an interface, for a newer version', () =>
    checkXml(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <interface type='vhostuser'>
<!--           ^^^^^^^^^^^^^^^^ warning[unshared-vhost-user-memory]: behind a vhost-user interface of passt -->
      <source type='unix' path='/run/n.sock' mode='client'/>
      <model type='virtio'/>
      <backend type='passt'/>
    </interface>
  </devices>
</domain>
`,
      { version: '11.3.0' },
    ));

  test('an interface of another backend', () =>
    checkXml(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <interface type='vhostuser'>
      <source type='unix' path='/run/n.sock' mode='client'/>
      <model type='virtio'/>
    </interface>
  </devices>
</domain>
`,
      { version: '11.3.0' },
    ));

  test('a vDPA disk, for a newer version', () =>
    checkXml(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='vhostvdpa' device='disk'>
<!--      ^^^^^^^^^^^^^^^^ warning[unshared-vhost-user-memory]: libvirt 11.3.0 and newer -->
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/vhost-vdpa-0'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`,
      { version: '11.3.0' },
    ));
});
