import { describe, expect, test } from 'vitest';
import { addressFamily, dotted, ipv4, meantAddress, resemblesAddress } from '../../server/src/rules/ip-address';

describe('IPv4', () => {
  test.each([
    ['10.0.0.1', 0x0a000001],
    ['255.255.255.255', 0xffffffff],
    ['0.0.0.0', 0],
    ['10.0.0', undefined],
    ['10.0.0.256', undefined],
    ['10.0.0.1/24', undefined],
    [' 10.0.0.1', undefined],
    ['10.0.0.0001', undefined],
    ['10.0.0.-1', undefined],
    ['', undefined],
  ])('%s', (text, address) => {
    expect(ipv4(text)).toBe(address);
    if (address !== undefined) expect(dotted(address)).toBe(text);
  });
});

describe('kinds of addresses', () => {
  test.each([
    ['192.0.2.1', 'IPv4'],
    ['::', 'IPv6'],
    ['::1', 'IPv6'],
    ['2001:db8::', 'IPv6'],
    ['2001:DB8:0:0:8:800:200C:417A', 'IPv6'],
    ['fe80::1%eth0', 'IPv6'],
    ['::ffff:192.0.2.1', 'IPv6'],
    ['1:2:3:4:5:6:192.0.2.1', 'IPv6'],
    ['1:2:3:4:5:6:7', undefined],
    ['1:2:3:4:5:6:7:8:9', undefined],
    ['1:2:3:4::5:6:7:8', undefined],
    ['1::2::3', undefined],
    ['192.0.2.1::', undefined],
    ['::12345', undefined],
    ['fe80::1%', undefined],
    ['[::1]', undefined],
    ['gw:1', undefined],
    ['192.0.2.1:80', undefined],
  ])('%s: %s', (text, family) => {
    expect(addressFamily(text)).toBe(family);
  });
});

describe('slips', () => {
  test.each([
    ['10.1.1', true, undefined],
    ['10.1.1.1.1', true, undefined],
    ['10.1.1.300', true, undefined],
    ['10,1,1,1', true, '10.1.1.1'],
    ['10.1..1.1', true, '10.1.1.1'],
    ['10.1.1.1.', true, '10.1.1.1'],
    ['1O.1.1.l', true, '10.1.1.1'],
    [' 10.1.1.1 ', true, '10.1.1.1'],
    ['10.1.1.1:', true, undefined],
    ['2001:db8::1::2', true, undefined],
    ['host1', false, undefined],
    ['10-1-1-1.example.com', false, undefined],
    ['web.1.example.com', false, undefined],
    ['42', false, undefined],
    ['nas:/export', false, undefined],
  ])('%s', (text, resembles, meant) => {
    expect(resemblesAddress(text)).toBe(resembles);
    expect(meantAddress(text)).toBe(meant);
  });
});
