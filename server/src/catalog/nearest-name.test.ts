import { describe, expect, test } from 'vitest';
import { nameDistance, nearestName } from './nearest-name';

const names = ['MountPoint', 'MountOpt', 'BlockDevice', 'FSType', 'FsckOpt', 'IP', 'NIC'];

describe('nearest name', () => {
  test('counts a swap of neighbours as one step', () => {
    expect(nameDistance('MountPiont', 'MountPoint')).toBe(1);
    expect(nameDistance('', 'abc')).toBe(3);
    expect(nameDistance('abc', 'abc')).toBe(0);
  });

  test('finds the name that was meant', () => {
    expect(nearestName(names, 'MountPiont')).toBe('MountPoint');
    expect(nearestName(names, 'FsType')).toBe('FSType');
    expect(nearestName(names, 'fsck0pt')).toBe('FsckOpt');
    expect(nearestName(names, 'Nic')).toBe('NIC');
  });

  test('finds nothing when nothing is near', () => {
    expect(nearestName(names, 'Address')).toBeUndefined();
    expect(nearestName(names, 'Q')).toBeUndefined();
    expect(nearestName([], 'MountPoint')).toBeUndefined();
  });
});
