import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

const guest = (devices: string, type = 'kvm'): string => `
<domain type='${type}'>
  <name>n1</name>
  <memory>65536</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>
${devices}
  </devices>
</domain>
`;

/** Disks on one bus, with as many letters as they need. */
const disks = (count: number, prefix = 'vd', bus = 'virtio', from = 0): string =>
  Array.from({ length: count }, (_, index) => {
    const number = index + from;
    const letters = (number < 26 ? '' : 'a') + String.fromCharCode(97 + (number % 26));
    return `<disk type='block'><source dev='/dev/guestvg/d${String(number)}'/><target dev='${prefix}${letters}' bus='${bus}'/></disk>`;
  }).join('\n');

const BEYOND = `<disk type='block'><source dev='/dev/guestvg/last'/>
<target dev='vdba' bus='virtio'/>
<!--                    ^^^^^^ hint[too-many-virtio-devices]: 28 in practice -->
</disk>`;

describe('too-many-virtio-devices', () => {
  test('27 disks and the balloon that libvirt adds leave no room', () => checkXml(guest(`${disks(27)}\n${BEYOND}`)));

  test('all kinds of devices count', () =>
    checkXml(
      guest(`
<controller type='scsi' index='0' model='virtio-scsi'/>
<controller type='virtio-serial' index='0'/>
<memballoon model='virtio'/>
<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
<interface type='bridge'><source bridge='br0'/><model type='virtio'/></interface>
<interface type='bridge'><source bridge='br1'/><model type='virtio'/></interface>
<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
${disks(22)}
${BEYOND}`),
    ));

  test('as many as fit', () => checkXml(guest(disks(27))));

  test('one more without a balloon', () => checkXml(guest(`<memballoon model='none'/>${disks(28)}`)));

  test('other network cards, and disks on SCSI', () =>
    checkXml(
      guest(`
<controller type='scsi' index='0' model='virtio-scsi'/>
<controller type='scsi' index='1' model='virtio-scsi'/>
<interface type='bridge'><source bridge='br0'/><model type='e1000'/></interface>
${disks(25)}
${disks(14, 'sd', 'scsi')}`),
    ));

  test('a guest that QEMU does not run', () => checkXml(guest(disks(40), 'xen')));
});
