import { describe, expect, test } from 'vitest';
import { autoCloseLibvirt } from '../../server/src/features/libvirt/auto-close';
import { documentSymbolsLibvirt } from '../../server/src/features/libvirt/document-symbols';
import { foldingLibvirt } from '../../server/src/features/libvirt/folding';
import { linkedEditingLibvirt } from '../../server/src/features/libvirt/linked-editing';
import { selectionRangesLibvirt } from '../../server/src/features/libvirt/selection-ranges';
import type { OutlineSymbol } from '../../server/src/features/shared/outline-symbol';
import { openXml, withoutCursor, XML_URI } from '../harness/check-xml-completion';
import { SAMPLE_DOMAIN } from '../harness/sample-domain';

/** The outline as indented lines. */
function outline(text: string): string[] {
  const lines = (symbols: readonly OutlineSymbol[], depth: number): string[] =>
    symbols.flatMap((symbol) => {
      expect(symbol.start <= symbol.selectionStart && symbol.selectionEnd <= symbol.end).toBe(true);
      return [`${'  '.repeat(depth)}${symbol.name}`, ...lines(symbol.children, depth + 1)];
    });
  return lines(documentSymbolsLibvirt(openXml(text), XML_URI), 0);
}

describe('outline', () => {
  test('of a domain', () => {
    const lines = outline(SAMPLE_DOMAIN);
    expect(lines[0]).toBe('domain guest1');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  vcpu 4',
        '  os',
        '    type hvm',
        '  metadata',
        '  devices',
        '    disk vda: /dev/vx/dsk/bootdg/bootvol (virtio)',
        '    lun sdb: /dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-lun-1 (scsi)',
        '    disk sdc: /var/lib/libvirt/images/data.qcow2 (sata)',
        '    cdrom sdd: empty (sata)',
        '    controller scsi 1 (virtio-scsi)',
        '    controller sata 0',
        '    interface 52:54:00:12:34:56: bridge br0 (virtio)',
        '    hostdev pci: 0000:06:12.5',
        '    graphics vnc',
        '    memballoon virtio',
      ]),
    );
    expect(lines.join('\n')).not.toContain('hidden');
  });

  test('of a device alone, and of what is no document of libvirt', () => {
    expect(outline("<disk type='volume'><source pool='p' volume='v'/><target dev='vdb'/></disk>")).toEqual([
      'disk vdb: p/v (virtio)',
    ]);
    expect(outline("<disk type='network'><source protocol='rbd' name='pool/image'/></disk>")).toEqual([
      'disk: rbd:pool/image',
    ]);
    expect(outline('<project/>')).toEqual([]);
  });
});

/** The first and the last line of each range, counted from 1. */
function folds(text: string): string[] {
  const line = (offset: number): number => text.slice(0, offset).split('\n').length;
  return foldingLibvirt(openXml(text), XML_URI).map(
    ({ start, end, kind }) => `${String(line(start))}-${String(line(end))}${kind ? ` ${kind}` : ''}`,
  );
}

test('folding leaves the close tag to be seen', () => {
  expect(
    folds(`<!-- one
  comment -->
<disk>
  <!-- #region source -->
  <source
    dev='/dev/sda'/>
  <!-- #endregion -->
  <serial>1</serial>
  <iotune>
    <total_bytes_sec>1</total_bytes_sec>
  </iotune></disk>
`),
  ).toEqual(['1-2 comment', '3-11', '4-7 region', '5-6', '9-10']);
});

test('a selection grows from the value to the file', () => {
  const { text, offset } = withoutCursor("<!-- a -->\n<disk>\n  <source dev='/dev/s<|>da'/>\n</disk>\n");
  const ranges = selectionRangesLibvirt(openXml(text), XML_URI, offset).map(({ start, end }) => text.slice(start, end));
  expect(ranges).toEqual([
    '/dev/sda',
    "dev='/dev/sda'",
    "<source dev='/dev/sda'/>",
    "\n  <source dev='/dev/sda'/>\n",
    "<disk>\n  <source dev='/dev/sda'/>\n</disk>",
    text,
  ]);
});

test('the names of an element change together', () => {
  const linked = (fixture: string): string[] | undefined => {
    const { text, offset } = withoutCursor(fixture);
    return linkedEditingLibvirt(openXml(text), XML_URI, offset)?.map(({ start, end }) => text.slice(start, end));
  };
  expect(linked('<disk><sou<|>rce></source></disk>')).toEqual(['source', 'source']);
  expect(linked('<disk><source></source<|>></disk>')).toEqual(['source', 'source']);
  expect(linked('<disk><sou<|>rce/></disk>')).toBeUndefined();
  expect(linked("<disk ty<|>pe='file'></disk>")).toBeUndefined();
});

test('a tag that was just ended is closed', () => {
  const closed = (fixture: string): string | undefined => {
    const { text, offset } = withoutCursor(fixture);
    return autoCloseLibvirt(openXml(text), XML_URI, offset);
  };
  expect(closed('<devices>\n<disk><|>\n</devices>')).toBe('</disk>');
  expect(closed('<domain><|>')).toBe('</domain>');
  expect(closed('<disk><source><|></disk>')).toBe('</source>');
  expect(closed('<backingStore><backingStore><|></backingStore>')).toBe('</backingStore>');
  expect(closed("<devices>\n<disk type='file'><|>\n<disk></disk></devices>")).toBe('</disk>');
  expect(closed('<disk><|></disk>')).toBeUndefined();
  expect(closed('<disk/><|>')).toBeUndefined();
  expect(closed('<disk></disk><|>')).toBeUndefined();
  expect(closed("<source query='a><|>'/>")).toBeUndefined();
  expect(closed('<!-- > <|> -->')).toBeUndefined();
  expect(closed('<name>a ><|></name>')).toBeUndefined();
});
