import { xmlAttribute, type XmlElement, type XmlRange } from '../../syntax/xml/xml-tree';
import { diskModel } from '../../workspace/libvirt/disk-model';
import { attributeText, firstChild } from '../../workspace/libvirt/element-model';
import { domainModel } from '../../workspace/libvirt/domain-model';
import { onceFor } from '../../workspace/kept-reading';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';

/** One thing about a device that has to be the same on each host. */
export interface DeviceTrait {
  /** What it is, in words. */
  readonly name: string;
  readonly value: string;
  readonly place: XmlRange;
}

/** A disk or an interface of a virtual machine, as far as hosts have to agree on it. */
export interface GuestDevice {
  /** The same for the same device in each copy. */
  readonly key: string;
  /** What it is called in messages. */
  readonly shown: string;
  readonly place: XmlRange;
  readonly traits: readonly DeviceTrait[];
}

/** The devices of a document, with a key that is the same for equal ones. */
export interface GuestDevices {
  readonly key: string;
  readonly all: readonly GuestDevice[];
}

/** The disks and interfaces that a document describes. */
export const guestDevices = onceFor(({ xml }: LibvirtDocument): GuestDevices => {
  const model = domainModel(xml);
  const disks = model.disks.flatMap(({ element }) => diskOf(element) ?? []);
  const all = [...disks, ...model.named('interface').map(interfaceAt)];
  const said = all.map(({ key, traits }) => [key, ...traits.flatMap(({ name, value }) => [name, value])].join('\n'));
  return { key: said.sort().join('\n\n'), all };
});

/** A drive for media may hold another medium on each host. */
function diskOf(element: XmlElement): GuestDevice | undefined {
  const { device, type, bus, targetName, format, driver, source, target } = diskModel(element);
  if (targetName === undefined || device === 'cdrom' || device === 'floppy') return undefined;
  const cache = driver && xmlAttribute(driver, 'cache');
  const traits: DeviceTrait[] = [
    { name: 'type', value: type, place: place(element, 'type') ?? element.name },
    { name: 'kind', value: device ?? '', place: place(element, 'device') ?? element.name },
    // What libvirt takes where nothing is said is the same as when it is said.
    { name: 'format', value: format ?? 'raw', place: place(driver, 'type') ?? element.name },
    { name: 'cache mode', value: cache?.value ?? 'default', place: cache?.valueRange ?? (driver ?? element).name },
    { name: 'bus', value: bus ?? '', place: place(target, 'bus') ?? (target ?? element).name },
    ...['shareable', 'readonly'].map((name) => {
      const child = firstChild(element, name);
      return { name: `"${name}"`, value: child ? 'set' : 'not set', place: (child ?? element).name };
    }),
    ...sourceTraits(source, type),
  ];
  return { key: `disk ${targetName}`, shown: `the disk "${targetName}"`, place: element.name, traits };
}

function sourceTraits(source: XmlElement | undefined, type: string): DeviceTrait[] {
  const names = type === 'block' ? ['dev'] : type === 'file' ? ['file'] : ['protocol', 'name', 'pool', 'volume'];
  return source === undefined
    ? []
    : names.flatMap((name) => traitOf(source, name, names.length === 1 ? 'source' : name) ?? []);
}

/** Interfaces have no names of their own in the XML of a host: what counts is their order. */
function interfaceAt(element: XmlElement, index: number): GuestDevice {
  const [source, model, mac] = ['source', 'model', 'mac'].map((name) => firstChild(element, name));
  const traits = [
    traitOf(element, 'type', 'type'),
    ...['bridge', 'network', 'dev', 'portgroup'].map((name) => source && traitOf(source, name, name)),
    model && traitOf(model, 'type', 'model'),
    mac && traitOf(mac, 'address', 'MAC address'),
  ].filter((trait) => trait !== undefined);
  const number = String(index + 1);
  return { key: `interface ${number}`, shown: `the interface ${number}`, place: element.name, traits };
}

function traitOf(element: XmlElement, attribute: string, name: string): DeviceTrait | undefined {
  const value = attributeText(element, attribute);
  const range = place(element, attribute);
  return value === undefined || range === undefined ? undefined : { name, value, place: range };
}

function place(element: XmlElement | undefined, attribute: string): XmlRange | undefined {
  return element && xmlAttribute(element, attribute)?.valueRange;
}
