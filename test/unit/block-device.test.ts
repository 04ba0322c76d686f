import { describe, expect, test } from 'vitest';
import { devicePath, mapperName, readBlockDevice } from '../../server/src/workspace/block-device';

/** `family container volume` of a path; `?` where the names are open. */
function shown(path: string): string | undefined {
  const device = readBlockDevice(path);
  return device && `${device.family} ${device.container ?? '?'} ${device.volume ?? '?'}`;
}

describe('the volume behind a block device', () => {
  test('of VxVM', () => {
    expect(shown('/dev/vx/dsk/datadg/vol1')).toBe('vxvm datadg vol1');
    expect(shown('/dev/vx/rdsk/data-dg/vol.1')).toBe('vxvm data-dg vol.1');
    expect(shown('/dev/vx/dsk/vol1')).toBeUndefined();
    expect(shown('/dev/vx/dmp/disk_1')).toBeUndefined();
  });

  test('of LVM', () => {
    expect(shown('/dev/vg01/lvol1')).toBe('lvm vg01 lvol1');
    expect(shown('/dev/mapper/vg01-lvol1')).toBe('lvm vg01 lvol1');
    expect(shown('/dev/mapper/my--vg-my--lv')).toBe('lvm my-vg my-lv');
    expect(shown('/dev/mapper/my-vg-lv')).toBe('lvm ? ?');
    expect(shown('/dev/mapper/a---b')).toBe('lvm ? ?');
    expect(shown('/dev/mapper/mpatha')).toBe('lvm ? ?');
  });

  test('of nothing that is known', () => {
    for (const path of [
      '/dev/sda1',
      '/dev/disk/by-id',
      '/dev/dsk/c0t0d0s2',
      '/dev/md/d1',
      'host:/export',
      '/dev/hd4',
      '',
    ])
      expect(shown(path)).toBeUndefined();
  });

  test('is written in the same form', () => {
    const written = (path: string): string => devicePath(readBlockDevice(path) ?? expect.fail(path), 'my-vg', 'lv-1');
    expect(written('/dev/mapper/x-y')).toBe('/dev/mapper/my--vg-lv--1');
    expect(written('/dev/x/y')).toBe('/dev/my-vg/lv-1');
    expect(written('/dev/vx/dsk/x/y')).toBe('/dev/vx/dsk/my-vg/lv-1');
    expect(mapperName('vg', 'lv')).toBe('vg-lv');
  });
});
