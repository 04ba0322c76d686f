import { expect, test } from 'vitest';
import { readLibvirtDocument } from '../../server/src/workspace/libvirt/libvirt-document';
import { LibvirtSchemas } from '../../server/src/workspace/libvirt/libvirt-schemas';

function isFragment(text: string): boolean | undefined {
  return readLibvirtDocument('file:///guests/a.xml', text, new LibvirtSchemas(undefined)).kind?.fragment;
}

test('a bare interface is one of a guest, with VLAN tags or without', () => {
  expect(isFragment("<interface type='bridge'><source bridge='br0'/></interface>")).toBe(true);
  expect(isFragment("<interface type='bridge'><source bridge='br0'/><vlan><tag id='42'/></vlan></interface>")).toBe(
    true,
  );
});

test('with what only the host has, it is one of the host', () => {
  expect(isFragment("<interface type='vlan' name='eth0.42'><vlan tag='42'/></interface>")).toBe(false);
  expect(isFragment("<interface type='bridge' name='br0'><bridge/></interface>")).toBe(false);
});
