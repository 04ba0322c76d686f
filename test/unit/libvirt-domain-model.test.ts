import { describe, expect, test } from 'vitest';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import { isVirtioScsi } from '../../server/src/workspace/libvirt/controller-model';
import { type DomainModel, domainModel } from '../../server/src/workspace/libvirt/domain-model';
import { targetIndex } from '../../server/src/workspace/libvirt/drive-address-model';
import { numberIn } from '../../server/src/workspace/libvirt/element-model';

const model = (text: string): DomainModel => domainModel(readXml(text, () => undefined));
const disk = (inside: string, attributes = ''): DomainModel => model(`<disk ${attributes}>${inside}</disk>`);

function addressOf(inside: string, attributes = '', type = 'kvm'): string | undefined {
  const domain = model(`<domain type='${type}'><devices><disk ${attributes}>${inside}</disk></devices></domain>`);
  const [first] = domain.disks;
  const place = first && domain.driveAddress(first);
  return place && [place.controller, place.bus, place.target, place.unit].join(':');
}

describe('the model of a domain', () => {
  test('is made once for a document', () => {
    const xml = readXml("<disk><target dev='vda'/></disk>", () => undefined);
    expect(domainModel(xml)).toBe(domainModel(xml));
    expect(domainModel(xml).disks).toBe(domainModel(xml).disks);
  });

  test('holds the devices of a domain, or the one that stands alone', () => {
    const domain = model("<domain type='test'><devices><disk/><controller type='scsi' index='1'/></devices></domain>");
    expect(domain.devices.map(({ name }) => name.text)).toEqual(['disk', 'controller']);
    expect(domain.controller('scsi', 1)?.element).toBe(domain.devices[1]);
    expect(domain.forQemu).toBe(false);
    expect(disk('').devices).toHaveLength(1);
    expect(disk('').forQemu).toBe(true);
    expect(model('<network><name>disk</name></network>').devices).toEqual([]);
    expect(model('').devices).toEqual([]);
  });

  test.each([
    ["<target dev='hda'/>", '', 'ide'],
    ["<target dev='sda'/>", '', 'scsi'],
    ["<target dev='vda'/>", '', 'virtio'],
    ["<target dev='xvda'/>", '', 'xen'],
    ["<target dev='ubda'/>", '', 'uml'],
    ["<target dev='fda'/>", '', 'ide'],
    ["<target dev='vda'/>", "device='floppy'", 'fdc'],
    ["<target dev='sda' bus='usb'/>", '', 'usb'],
    ["<target dev='sda' bus='nonsense'/>", '', undefined],
    ['<target/>', '', undefined],
  ])('%s with "%s" is on the bus %s', (inside, attributes, bus) => {
    expect(disk(inside, attributes).disks[0]?.bus).toBe(bus);
  });

  test.each([
    ["<source file='/a'/>", '', false],
    ["<source dev='/a'/>", "type='file'", true],
    ["<source dev='/a'/>", "type='block'", false],
    ['', "type='block'", true],
    ["<source protocol='nbd'/>", "type='network'", false],
    ["<source pool='p' volume='v'/>", "type='volume'", false],
    ["<source startupPolicy='optional'/>", "type='volume'", true],
  ])('%s with "%s" is empty: %s', (inside, attributes, empty) => {
    expect(disk(inside, attributes).disks[0]?.empty).toBe(empty);
  });

  test.each([
    ['a', undefined],
    ['vda', 0],
    ['vdz', 25],
    ['vdaa', 26],
    ['xvdb', 1],
    ['sda1', 0],
    ['sdA', undefined],
  ])('the name %s has the number %s', (name, index) => {
    expect(targetIndex(name)).toBe(index);
  });

  test.each([
    ['sda', 'scsi', '0:0:0:0'],
    ['sdg', 'scsi', '0:0:0:6'],
    ['sdh', 'scsi', '1:0:0:0'],
    ['sdp', 'scsi', '2:0:0:1'],
    ['hdb', 'ide', '0:0:0:1'],
    ['hdc', 'ide', '0:1:0:0'],
    ['sdg', 'sata', '1:0:0:0'],
    ['fdb', 'fdc', '0:0:0:1'],
    ['vda', 'virtio', undefined],
  ])('%s on %s gets the place %s', (dev, bus, place) => {
    expect(addressOf(`<target dev='${dev}' bus='${bus}'/>`)).toBe(place);
  });

  test('a wide SCSI bus, as VMware has it, has 15 places besides that of the controller', () => {
    const place = (name: string): string | undefined => addressOf(`<target dev='${name}' bus='scsi'/>`, '', 'vmware');
    expect(['sdg', 'sdh', 'sdo', 'sdp'].map(place)).toEqual(['0:0:0:6', '0:0:0:8', '0:0:0:15', '1:0:0:0']);
  });

  test('an address that is said counts, and what it does not say is 0', () => {
    expect(addressOf("<target dev='sda' bus='scsi'/><address type='drive' controller='2' unit='9'/>")).toBe('2:0:0:9');
    expect(addressOf("<target dev='sda' bus='scsi'/><address type='drive' unit='x'/>")).toBeUndefined();
    expect(addressOf("<target dev='vda' bus='virtio'/><address type='pci' slot='0x05'/>")).toBeUndefined();
  });

  test('numbers are decimal or hexadecimal', () => {
    expect([numberIn('10'), numberIn('0x1F'), numberIn('1f'), numberIn(''), numberIn('-1')]).toEqual([
      10,
      31,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('threads are those named, and as many of the lowest as are wanted', () => {
    const ids = (text: string): number[] => [...model(`<domain type='kvm'>${text}</domain>`).iothreads];
    expect(ids('<iothreads>2</iothreads>')).toEqual([1, 2]);
    expect(ids("<iothreads>3</iothreads><iothreadids><iothread id='2'/></iothreadids>")).toEqual([2, 1, 3]);
    expect(ids("<iothreadids><iothread id='4'/></iothreadids>")).toEqual([4]);
    expect(ids('')).toEqual([]);
  });

  test('virtio-scsi has three models', () => {
    expect(isVirtioScsi({ type: 'scsi', model: 'virtio-scsi' })).toBe(true);
    expect(isVirtioScsi({ type: 'scsi', model: 'virtio-transitional' })).toBe(true);
    expect(isVirtioScsi({ type: 'scsi', model: 'lsilogic' })).toBe(false);
    expect(isVirtioScsi({ type: 'virtio-serial', model: 'virtio-transitional' })).toBe(false);
  });
});
