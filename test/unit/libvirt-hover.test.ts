import { describe, expect, test } from 'vitest';
import { hoverLibvirt } from '../../server/src/features/libvirt/hover';
import { attributeSchemaText, elementSchemaText } from '../../server/src/features/libvirt/schema-text';
import { openXml, withoutCursor, XML_URI } from '../harness/check-xml-completion';

/** What is said at the cursor, behind the text that it is said of. */
function hoverAt(fixture: string): string {
  const { text, offset } = withoutCursor(fixture);
  const hover = hoverLibvirt(openXml(text), XML_URI, offset);
  if (hover === undefined) return '';
  expect(hover.start <= offset && offset <= hover.end).toBe(true);
  return `${text.slice(hover.start, hover.end)}: ${hover.markdown}`;
}

describe('elements, attributes and values', () => {
  test('of a disk, in a domain or alone, in open tags and close tags', () => {
    const alone = hoverAt("<disk type='block'><dri<|>ver name='qemu'/></disk>");
    expect(alone).toMatch(/^driver: \*\*`<driver>`\*\*\n\n.+reads and writes the source/);
    expect(alone).toContain('*Source (certain): [libvirt.org]');
    expect(hoverAt('<domain><devices><disk><driver<|>/></disk></devices></domain>')).toBe(alone);
    expect(hoverAt('<disk><source></<|>source></disk>')).toMatch(/^source: \*\*`<source>`/);
  });

  test('attributes say what their values mean and which version brought them', () => {
    const hover = hoverAt("<disk><driver ca<|>che='none'/></disk>");
    expect(hover).toMatch(/^cache: \*\*`cache`\*\* of `<driver>`/);
    expect(hover).toContain('- `none`: ');
    expect(hover).toContain('- `directsync`: ');
    expect(hover).toContain('*(since 0.9.5)*');
    expect(hover).toContain('Since libvirt 0.6.0.');
  });

  test('values', () => {
    const hover = hoverAt("<disk><driver cache='no<|>ne'/></disk>");
    expect(hover).toMatch(/^none: \*\*`cache='none'`\*\*\n\nThe cache of the host/);
    expect(hover).toContain('`cache`: Whether the host keeps');
  });

  test('texts', () => {
    expect(hoverAt('<disk><iotune><total_bytes_sec> 10<|>00 </total_bytes_sec></iotune></disk>')).toMatch(/^1000: /);
  });

  test('what nobody confirmed is said to be so', () => {
    const type = hoverAt("<disk><driver ty<|>pe='raw'/></disk>");
    expect(type).toContain('QEMU only reads it. *(unconfirmed)*');
    expect(type).toContain('*Source (certain): [libvirt.org]');
    expect(hoverAt("<disk><driver type='clo<|>op'/></disk>")).toContain(
      '*Source: none found; believed, not confirmed.*',
    );
    expect(hoverAt("<cry<|>pto model='virtio'/>")).toContain('*Source: none found; believed, not confirmed.*');
    expect(hoverAt("<watch<|>dog model='i6300esb'/>")).not.toContain('(certain)');
  });

  test('where no fact is known, what the schema says', () => {
    const workspace = openXml("<crypto model='virtio'/>");
    const document = workspace.document(XML_URI);
    if (document?.root === undefined) throw new Error('There is no document.');
    const judged = { document, schemas: workspace.currentSchemas };
    const element = elementSchemaText(judged, document.root);
    expect(element).toContain('Attributes: `model`, `type`');
    expect(element).toContain('Elements: `');
    expect(element).toContain('Since libvirt 11.3.0 or earlier, after 9.0.0.');
    const attribute = attributeSchemaText(judged, document.root, 'type');
    expect(attribute).toContain('The element needs it.');
    expect(attribute).toContain('Values: `qemu`');
    expect(attribute).toContain('*Source: the schema that comes with Clusterwright.*');
    expect(attributeSchemaText(judged, document.root, 'unheard')).toBe('');
  });

  test('nothing is said where nothing is known', () => {
    expect(hoverAt('<nothing<|>/>')).toBe('');
    expect(hoverAt('<disk><unheard<|>/></disk>')).toBe('');
    expect(hoverAt("<disk typ<|>o='1'/>")).toBe('');
    expect(hoverAt('<disk>\n<|>\n</disk>')).toBe('');
    expect(hoverAt('<project><disk<|>/></project>')).toBe('');
  });
});

describe('paths of sources', () => {
  test('are taken apart', () => {
    const hover = hoverAt(
      "<disk type='block'><source dev='/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-<|>lun-1'/></disk>",
    );
    expect(hover).toContain('- PCI address: `0000:07:00.1`');
    expect(hover).toContain('- Transport: `fc` (Fibre Channel)');
    expect(hover).toContain('- WWN: `0x5001438011393dee`');
    expect(hover).toContain('- LUN: `1`');
    expect(hover).toContain('**Stable on this host.**');
  });

  test.each([
    ['/dev/vx/dmp/3pardata0_1', 'A DMP device'],
    ['/dev/vx/dsk/datadg/vol1', '- Disk group: `datadg`'],
    ['/dev/sdb', '**Not stable:**'],
    ['/dev/disk/by-label/data', '**As stable as the label:**'],
    ['/dev/disk/by-id/wwn-0x600601601234', '**Stable:**'],
    ['/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-lun', 'The number of the unit is missing'],
    ['/dev/disk/by-path/pci-0000:0b:00.0-fc-0x5001738001340160:0x000000', '- LUN: `0x000000` (0)'],
  ])('%s', (path, expected) => {
    expect(hoverAt(`<disk><source dev='${path}<|>'/></disk>`)).toContain(expected);
  });

  test('only those of disks', () => {
    expect(hoverAt("<interface type='direct'><source dev='/dev/sd<|>b'/></interface>")).not.toContain('Not stable');
  });
});

test("a disk on the virtio bus gets what the vendor's guides say of it", () => {
  const hover = hoverAt("<disk><target dev='vda' bus='virt<|>io'/></disk>");
  for (const topic of ['SCSI commands', 'Thin reclamation', 'Resizing', '00945974', 'Virtualization Guide'])
    expect(hover).toContain(topic);
  expect(hoverAt("<disk><target dev='sda' bus='sc<|>si'/></disk>")).not.toContain('00945974');
});

test('passwords are not shown', () => {
  expect(hoverAt("<graphics type='vnc' passwd='geh<|>eim'/>")).not.toMatch(/: .*geheim/s);
});
