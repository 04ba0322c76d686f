import { describe, expect, test } from 'vitest';
import { refactoringsLibvirt } from '../../server/src/features/libvirt/refactorings';
import { withEdits } from '../../server/src/features/shared/space-edits';
import { judgeXml } from '../harness/check-xml';
import { openXml, withoutCursor, XML_URI } from '../harness/check-xml-completion';
import { SAMPLE_DOMAIN } from '../harness/sample-domain';

/** The titles offered at the cursor, with the text that each one leads to. */
function offered(fixture: string): Map<string, string> {
  const { text, offset } = withoutCursor(fixture);
  return new Map(
    refactoringsLibvirt(openXml(text), XML_URI, offset).map(({ title, edits }) => [title, withEdits(text, edits)]),
  );
}

const MOVE = 'Move "vda" to virtio-scsi controller 0 as "sda"';

function domain(devices: string): string {
  return `<domain type='kvm'>
  <name>guest</name>
  <memory>1</memory>
  <iothreads>1</iothreads>
  <os>
    <type>hvm</type>
  </os>
  <devices>
${devices}
  </devices>
</domain>
`;
}

describe('moving a disk to virtio-scsi', () => {
  test('brings name, address and controller, and takes away what SCSI disks do not have', () => {
    const fixture = domain(`    <disk type='block' device='disk' model='virtio'>
      <driver name='qemu' type='raw' queues='4' cache='none' iothread='1' packed='on'/>
      <source dev='/dev/vx/dsk/dg/vol'/>
      <target dev='vd<|>a' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>
    </disk>`);
    const moved = offered(fixture).get(MOVE) ?? '';
    expect(moved).toBe(
      domain(`    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/vx/dsk/dg/vol'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/>
    </disk>
    <controller type='scsi' index='0' model='virtio-scsi'>
      <driver iothread='1'/>
    </controller>`),
    );
    expect(
      judgeXml([{ name: 'guest.xml', text: moved }])('guest.xml').filter(({ severity }) => severity !== 'hint'),
    ).toEqual([]);
  });

  test('uses the controller and the free places that there are', () => {
    const text = SAMPLE_DOMAIN.replace('<readonly/>', '').replace(
      "<target dev='vda' bus='virtio'/>",
      "<target dev='vda<|>'/>",
    );
    const moved = offered(text).get('Move "vda" to virtio-scsi controller 1 as "sda"') ?? '';
    expect(moved).toContain("<target dev='sda' bus='scsi'/>");
    expect(moved).toContain("<address type='drive' controller='1' bus='0' target='0' unit='0'/>");
    expect(moved.match(/<controller type='scsi'/g)).toHaveLength(1);
  });

  test('a device alone gets no controller beside it', () => {
    expect([
      ...offered("<disk type='file'>\n  <source file='/a'/>\n  <target dev='vda<|>'/>\n</disk>\n").values(),
    ]).toEqual([
      "<disk type='file'>\n  <source file='/a'/>\n  <target dev='sda' bus='scsi'/>\n  <address type='drive' controller='0' bus='0' target='0' unit='0'/>\n</disk>\n",
    ]);
  });

  test.each([
    "<disk device='cdrom'><target dev='vda<|>'/></disk>",
    "<disk><target dev='sda<|>'/></disk>",
    "<disk><target dev='vda<|>'/>",
    '<interface<|>/>',
  ])('is not offered: %s', (fixture) => {
    expect([...offered(fixture).keys()]).toEqual([]);
  });
});

describe('adding a controller', () => {
  const disk = (controller: string): string => `    <disk type='block' device='lun'>
      <source dev='/dev/sda'/>
      <target dev='sda<|>' bus='scsi'/>
      <address type='drive' controller='${controller}' bus='0' target='0' unit='0'/>
    </disk>`;

  test('behind the last one', () => {
    const added = offered(domain(`    <controller type='scsi' index='0' model='virtio-scsi'/>\n${disk('2')}`)).get(
      'Add virtio-scsi controller 2',
    );
    expect(added).toContain(
      "    <controller type='scsi' index='0' model='virtio-scsi'/>\n    <controller type='scsi' index='2' model='virtio-scsi'/>\n    <disk",
    );
  });

  test('behind the disk where there is none; not where it is there', () => {
    expect(offered(domain(disk('0'))).get('Add virtio-scsi controller 0')).toContain(
      "    </disk>\n    <controller type='scsi' index='0' model='virtio-scsi'/>\n  </devices>",
    );
    expect(offered(domain(`    <controller type='scsi' index='0'/>\n${disk('0')}`)).size).toBe(0);
    expect(offered(disk('0').trim()).size).toBe(0);
  });
});
