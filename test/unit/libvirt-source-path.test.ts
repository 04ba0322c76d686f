import { describe, expect, test } from 'vitest';
import { readSourcePath } from '../../server/src/syntax/libvirt/source-path';

/** The parts of a path as `name=text`, with what a coded one stands for in brackets. */
function partsOf(path: string): string[] {
  return (readSourcePath(path)?.parts ?? []).map(({ name, text, start, end, meaning }) => {
    expect(path.slice(start, end)).toBe(text);
    return `${name}=${text}${meaning === undefined ? '' : ` (${meaning})`}`;
  });
}

describe('kind and stability', () => {
  test.each([
    ['/dev/vx/dmp/xiv0_8614', 'dmp', 'this-host'],
    ['/dev/vx/dsk/datadg/vol1', 'vxvm-volume', 'all-hosts'],
    ['/dev/vx/rdsk/datadg/vol1', 'vxvm-raw-volume', 'all-hosts'],
    ['/dev/disk/by-path/pci-0000:05:00.0-fc-0x5006016239a01884-lun-1', 'by-path', 'this-host'],
    ['/dev/disk/by-id/scsi-360060160a0b12345678901234567890a', 'by-id', 'all-hosts'],
    ['/dev/disk/by-uuid/0d9e0b8b-1f0c-4f7e-9b3f-4d5e6f708192', 'by-uuid', 'label'],
    ['/dev/disk/by-label/data', 'by-label', 'label'],
    ['/dev/disk/by-partlabel/data', 'by-label', 'label'],
    ['/dev/mapper/mpatha', 'multipath', 'this-host'],
    ['/dev/mapper/vg-lv', 'mapper', 'this-host'],
    ['/dev/dm-3', 'device-node', 'none'],
    ['/dev/sdb', 'device-node', 'none'],
    ['/dev/sdb1', 'device-node', 'none'],
    ['/dev/nvme0n1p2', 'device-node', 'none'],
    ['/dev/vg00/lvol1', 'other-device', undefined],
    ['/var/lib/libvirt/images/a.qcow2', 'file', undefined],
  ])('%s', (path, kind, stability) => {
    expect(readSourcePath(path)).toMatchObject({ kind, stability, lacksLun: false });
  });

  test.each(['', '/', 'sdb', 'by-path/pci'])('"%s" is no absolute path', (path) => {
    expect(readSourcePath(path)).toBeUndefined();
  });
});

describe('parts', () => {
  test('of volumes and DMP devices', () => {
    expect(partsOf('/dev/vx/dsk/boot_dg/bootdisk-vol')).toEqual(['disk group=boot_dg', 'volume=bootdisk-vol']);
    expect(partsOf('/dev/vx/dmp/3pardata0_1')).toEqual(['device=3pardata0_1']);
    expect(partsOf('/dev/vx/dsk/onlygroup')).toEqual([]);
  });

  test('of links by path, in the new form and in the old one', () => {
    expect(partsOf('/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-lun-1')).toEqual([
      'PCI address=0000:07:00.1',
      'transport=fc (Fibre Channel)',
      'WWN=0x5001438011393dee',
      'LUN=1',
    ]);
    expect(partsOf('/dev/disk/by-path/pci-0000:0b:00.0-fc-0x5001738001340160:0x000000')).toEqual([
      'PCI address=0000:0b:00.0',
      'transport=fc (Fibre Channel)',
      'WWN=0x5001738001340160',
      'LUN=0x000000 (0)',
    ]);
    expect(partsOf('/dev/disk/by-path/pci-0000:0b:00.0-fc-0x5001738001340160:0x0001000000000000-part2')).toContain(
      'LUN=0x0001000000000000 (1)',
    );
    expect(partsOf('/dev/disk/by-path/fc-0x5001738001340160-lun-0x4012000000000000')).toEqual([
      'transport=fc (Fibre Channel)',
      'WWN=0x5001738001340160',
      'LUN=0x4012000000000000 (18)',
    ]);
    expect(partsOf('/dev/disk/by-path/ip-192.0.2.7:3260-iscsi-iqn.2003-01.org.example:disk-lun-4-part1')).toEqual([
      'transport=iscsi (iSCSI)',
      'target=iqn.2003-01.org.example:disk',
      'LUN=4',
      'partition=1',
    ]);
    expect(partsOf('/dev/disk/by-path/pci-0000:00:1f.2-ata-1')).toEqual([
      'PCI address=0000:00:1f.2',
      'transport=ata (ATA)',
      'target=1',
    ]);
    expect(partsOf('/dev/disk/by-path/something')).toEqual([]);
  });

  test('a unit without number is noticed', () => {
    const link = '/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee';
    expect(readSourcePath(`${link}-lun`)?.lacksLun).toBe(true);
    expect(readSourcePath(`${link}-lun-`)?.lacksLun).toBe(true);
    expect(readSourcePath(`${link}-lun-0`)?.lacksLun).toBe(false);
    expect(readSourcePath(link)?.lacksLun).toBe(false);
    expect(partsOf(`${link}-lun`)).not.toContain('LUN=');
  });

  test('of links by identity', () => {
    expect(partsOf('/dev/disk/by-id/wwn-0x600601601234-part3')).toEqual(['WWN=0x600601601234', 'partition=3']);
    expect(partsOf('/dev/disk/by-id/scsi-200173800013420cd')).toEqual(['WWN=00173800013420cd']);
    expect(partsOf('/dev/disk/by-id/ata-MODEL_1234')).toEqual(['device=ata-MODEL_1234']);
  });
});
