import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

const guest = (devices: string, disk = '<shareable/>'): string => `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>
    <disk type='block'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
      <target dev='vdb'/>${disk}
    </disk>${devices}
  </devices>
</domain>
`;
const on = (bridge: string): string => `<interface type='bridge'><source bridge='${bridge}'/></interface>`;

describe('missing-private-link', () => {
  test('one interface', () =>
    checkXml(
      guest(`
    <interface type='bridge'>
<!-- ^^^^^^^^^ hint[missing-private-link]: has one interface -->
      <source bridge='br0'/>
    </interface>`),
    ));

  test('two', () =>
    checkXml(
      guest(`
    <interface type='network'>
<!-- ^^^^^^^^^ hint[missing-private-link]: has 2 interfaces -->
      <source network='public'/>
    </interface>
    ${on('priv0')}`),
    ));

  test('three', () => checkXml(guest(on('br0') + on('priv0') + on('priv1'))));

  test('a guest with disks of its own', () => checkXml(guest(on('br0'), '')));

  test('a shared image of a CD-ROM makes no cluster', () =>
    checkXml(
      guest(
        `<disk type='file' device='cdrom'><source file='/a.iso'/><target dev='hdc' bus='ide'/><shareable/></disk>${on('br0')}`,
        '',
      ),
    ));

  test('the interfaces are not there yet', () => checkXml(guest('')));
});
