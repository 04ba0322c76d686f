import { describe, expect, test } from 'vitest';
import { checkXml, checkXmlFix, judgeXml } from '../../../../../test/harness/check-xml';

const guest = (devices: string, arch = 'x86_64', type = 'kvm'): string => `
<domain type='${type}'>
  <name>n1</name>
  <memory>65536</memory>
  <os><type arch='${arch}' machine='pc'>hvm</type></os>
  <devices>${devices}
  </devices>
</domain>
`;
const disk = (name: string, address = '', device = 'disk'): string =>
  `
    <disk type='block' device='${device}'>
      <source dev='/dev/guestvg/${name}'/>
      <target dev='${name}' bus='scsi'/>${address}
    </disk>`;
const on = (controller: number, unit = 0): string =>
  `<address type='drive' controller='${String(controller)}' bus='0' target='0' unit='${String(unit)}'/>`;

describe('missing-virtio-scsi-controller', () => {
  test('no controller at all', () =>
    checkXml(
      guest(`
    <disk type='block' device='lun'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
      <target dev='sdd' bus='scsi'/>
      <address type='drive' controller='4' bus='0' target='0' unit='0'/>
<!--                                    ^ warning[missing-virtio-scsi-controller]: "sdd" is on SCSI controller 4 -->
    </disk>`),
    ));

  test('one with another number; all disks on the missing one are one mistake', () =>
    checkXml(
      guest(`
    <controller type="scsi" index="0" model="virtio-scsi"/>${disk('sda', on(0))}
    <disk type="block"><source dev="/dev/guestvg/x"/><target dev="sdb" bus="scsi"/>
      <address type="drive" controller="1" unit="0"/>
<!--                                    ^ warning[missing-virtio-scsi-controller] -->
    </disk>${disk('sdc', on(1, 1))}`),
    ));

  test('the eighth disk goes to a second controller by itself', () =>
    checkXml(
      guest(`
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='block'><source dev='/dev/guestvg/h'/>
      <target dev='sdh' bus='scsi'/>
<!--   ^^^^^^ warning[missing-virtio-scsi-controller]: By its name "sdh" goes to SCSI controller 1 -->
    </disk>`),
    ));

  test('a disk alone', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/guestvg/x'/>
  <target dev='sdd' bus='scsi'/>
  <address type='drive' controller='1' bus='0' target='0' unit='0'/>
<!--                                ^ hint[missing-virtio-scsi-controller]: from a file of its own -->
</disk>
`));

  test('a disk beside the file of its controller, as a guide has them', () =>
    checkXml(`
//- ctlr.xml
<controller type='scsi' model='virtio-scsi' index='1' />
//- disk.xml
<disk type='block' device='lun'>
<driver name='qemu' type='raw' cache='none' />
<source dev='/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-lun-1' />
<target dev='sdd' bus='scsi' />
<address type='drive' controller='1' bus='0' target='0' unit='0' />
</disk>
`));

  test('the file beside it holds another controller', () => {
    const text = `<disk type='block'><source dev='/dev/guestvg/x'/><target dev='sda' bus='scsi'/>${on(1)}</disk>\n`;
    const found = (controller: string): string[] =>
      judgeXml([
        { name: 'disk.xml', text },
        { name: 'ctlr.xml', text: `${controller}\n` },
      ])('disk.xml').map(({ rule }) => rule.id);
    const id = 'missing-virtio-scsi-controller';
    expect(found(`<controller type='scsi' model='virtio-scsi' index='2'/>`)).toEqual([id]);
    expect(found(`<controller type='scsi' model='lsilogic' index='1'/>`)).toEqual([id]);
    expect(found(`<controller type='scsi' model='virtio-scsi' index='1'/>`)).toEqual([]);
  });

  test('controllers that are there, of whatever model', () =>
    checkXml(
      guest(
        `<controller type='scsi' index='0' model='virtio-scsi'/><controller type='scsi' index='1' model='lsilogic'/>${disk('sda', on(0))}${disk('sdb', on(1))}`,
      ),
    ));

  test('a controller whose number libvirt gives', () =>
    checkXml(guest(`<controller type='scsi' model='virtio-scsi'/>${disk('sda', on(0), 'lun')}`)));

  test('seven disks fit on one controller', () =>
    checkXml(guest(`<controller type='scsi' index='0' model='virtio-scsi'/>${disk('sda')}${disk('sdg')}`)));

  test('no address, and nobody wants virtio-scsi', () => checkXml(guest(disk('sda'))));

  test('a CD-ROM, other architectures, other hypervisors', () => {
    checkXml(guest(`<disk type='file' device='cdrom'><target dev='sda' bus='scsi'/>${on(0)}</disk>`));
    checkXml(guest(disk('sda', on(0)), 's390x').replace("machine='pc'", "machine='s390-ccw-virtio'"));
    checkXml(guest(disk('sda', on(0)), 'x86_64', 'test'));
  });

  test('the controller is added behind the others', () =>
    checkXmlFix(
      guest(`
    <controller type='scsi' index='0' model='virtio-scsi'/>${disk('sda', on(3))}`),
      guest(`
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='scsi' index='3' model='virtio-scsi'/>${disk('sda', on(3))}`),
    ));

  test('or behind the disk', () =>
    checkXmlFix(
      guest(disk('sda', on(0))),
      guest(`${disk('sda', on(0))}
    <controller type='scsi' index='0' model='virtio-scsi'/>`),
    ));
});
