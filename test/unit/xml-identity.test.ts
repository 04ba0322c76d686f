import { describe, expect, test } from 'vitest';
import { mayBeginLibvirt, readsLikeLibvirt } from '../../server/src/protocol/xml-identity';

describe('documents of libvirt', () => {
  test.each([
    ["<domain type='kvm'>", 'a domain'],
    [
      '<?xml version="1.0"?>\n<!--\nWARNING: AUTO-GENERATED\n-->\n<domain type="qemu" xmlns:qemu="http://libvirt.org/schemas/domain/qemu/1.0">',
      'a domain as it is dumped',
    ],
    ["\uFEFF<disk type='block' device='lun'>", 'a disk with a byte order mark'],
    ["<disk\n  device='disk'\n  type='file'/>", 'a tag over several lines'],
    ["<controller type='scsi' index='0' model='virtio-scsi'/>", 'a controller'],
    ["<interface type='bridge'>", 'an interface'],
    ["<hostdev mode='subsystem' type='pci'/>", 'a host device'],
    ["<network>\n  <name>default</name>\n  <forward mode='nat'/>", 'a network'],
    ["<pool type='dir'>", 'a pool'],
    ["<domain type='kvm", 'a domain that is being typed'],
  ])('%s: %s', (text) => {
    expect(readsLikeLibvirt(text)).toBe(true);
  });

  test.each([
    ['<project xmlns="http://maven.apache.org/POM/4.0.0">', 'Maven'],
    ['<domain xmlns="urn:jboss:domain:4.0" type="x">', 'the domain of an application server'],
    ['<domain log-root="logs">', 'the domain of another application server'],
    ['<filter name="a"><class>x</class></filter>', 'a filter of a web application'],
    ['<network><node id="1"/></network>', 'a graph'],
    ['<memory>', 'an element that is called the same'],
    ['<disk>', 'a disk of which nothing is known'],
    ['plain text', 'no XML'],
    ['', 'nothing'],
    ['<!-- <domain type="kvm"> -->', 'a comment alone'],
  ])('not %s: %s', (text) => {
    expect(readsLikeLibvirt(text)).toBe(false);
  });

  test('a huge file costs no more than a small one', () => {
    const text = `<domain type='kvm'>${'<a>'.repeat(5_000_000)}`;
    const begun = performance.now();
    expect(readsLikeLibvirt(text)).toBe(true);
    expect(readsLikeLibvirt('<!--'.repeat(4_000_000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('documents that libvirt may begin in', () => {
  test.each([
    '',
    '\n\n',
    '<',
    '  <di',
    '<?xml version="1.0"?>\n<',
    '<!-- a disk -->\n<disk',
    '<disk',
    'dis',
    "<disk dev='",
  ])('%j', (text) => {
    expect(mayBeginLibvirt(text)).toBe(true);
  });

  test.each(['<project>', '<project xmlns="a"', '<a/>\n<', '<!-- a', 'some words', '<disk>', '<disk>\n  <'])(
    'not %j',
    (text) => {
      expect(mayBeginLibvirt(text)).toBe(false);
    },
  );
});
