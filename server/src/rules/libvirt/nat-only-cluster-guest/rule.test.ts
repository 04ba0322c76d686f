import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

const guest = (interfaces: string, disk = '<shareable/>'): string => `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>
    <disk type='block'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
      <target dev='vdb'/>${disk}
    </disk>${interfaces}
  </devices>
</domain>
`;
const DEFAULT = `<interface type='network'><source network='default'/></interface>`;

describe('nat-only-cluster-guest', () => {
  test('three interfaces on the network of libvirt', () =>
    checkXml(
      guest(`
    <interface type='network'>
      <source network='default'/>
<!--                   ^^^^^^^ hint[nat-only-cluster-guest]: networks such as "default" -->
    </interface>
    ${DEFAULT}${DEFAULT}`),
    ));

  test('its bridge comes first', () =>
    checkXml(
      guest(`
    <interface type="bridge">
      <source bridge="virbr0"/>
<!--                  ^^^^^^ hint[nat-only-cluster-guest] -->
    </interface>
    ${DEFAULT}${DEFAULT}`),
    ));

  test('one of them is on a bridge of the host', () =>
    checkXml(guest(`<interface type='bridge'><source bridge='br0'/></interface>${DEFAULT}${DEFAULT}`)));

  test('a guest of no cluster', () => checkXml(guest(DEFAULT, '')));

  test('another network of libvirt', () =>
    checkXml(guest(`<interface type='network'><source network='public'/></interface>`.repeat(3))));

  test('a card of the host is handed over', () =>
    checkXml(
      guest(`
    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source><address domain='0x0000' bus='0x06' slot='0x02' function='0x0'/></source>
    </hostdev>
    ${DEFAULT}`),
    ));
});
