import { describe, expect, test } from 'vitest';
import { nameDistance, nearestChosenName, nearestName } from './nearest-name';

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

describe('nearest name that somebody chose', () => {
  const chosen = ['berth1', 'berth2', 'node01', 'web_mnt', 'web_ip', 'sysA', 'ledger_vm', 'db.example.com', 'dbhosta'];

  test.each([
    ['berth3', 'another number'],
    ['node1', 'another way to write a number'],
    ['node', 'a number left out'],
    ['nodd2', 'a slip and another number'],
    ['web_dg', 'another last part'],
    ['sysB', 'another last letter'],
    ['dbhostb', 'another last letter'],
  ])('%s has %s and is no slip', (name) => {
    expect(nearestChosenName(chosen, name)).toBeUndefined();
  });

  test.each([
    ['bert1', 'berth1'],
    ['Berth2', 'berth2'],
    ['web_mtn', 'web_mnt'],
    ['webmnt', 'web_mnt'],
    ['ledgre_vm', 'ledger_vm'],
    ['db.exmaple.com', 'db.example.com'],
    ['ledger_vmm', 'ledger_vm'],
    ['berthl', 'berth1'],
    ['nodeOl', 'node01'],
  ])('%s is meant for %s', (name, meant) => {
    expect(nearestChosenName(chosen, name)).toBe(meant);
  });
});
