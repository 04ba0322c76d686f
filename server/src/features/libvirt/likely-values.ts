import type { XmlElement } from '../../syntax/xml/xml-tree';
import { isVirtioScsi } from '../../workspace/libvirt/controller-model';
import type { DomainModel } from '../../workspace/libvirt/domain-model';
import { diskModel, type DriveKind } from '../../workspace/libvirt/disk-model';
import { attributeText } from '../../workspace/libvirt/element-model';
import { freeTarget } from '../../workspace/libvirt/free-target';

/** An attribute that is about to be written. */
export interface AttributeSite {
  /** The names of the elements around it, its own last. */
  readonly path: readonly string[];
  readonly name: string;
  /** What its element says so far. */
  readonly given: ReadonlyMap<string, string>;
  /** The element in the document that is to hold the new one, or to which the attribute belongs. */
  readonly device: XmlElement | undefined;
}

/** The values that the rest of the document suggests for an attribute, the likeliest first. */
export function likelyValues(model: DomainModel, { path, name, given, device }: AttributeSite): readonly string[] {
  const [element = '', parent = ''] = [...path].reverse();
  const key = `${parent}/${element}/@${name}`;
  const bus = device?.name.text === 'disk' ? diskModel(device).bus : undefined;
  if (key === 'disk/target/@dev') return freeTargets(model, device, fittingBus(given.get('bus') ?? bus, device));
  if (key === 'disk/target/@bus') return likelyBuses(given, device);
  if (element === 'controller' && name === 'index') return [freeIndex(model, given.get('type') ?? '', device)];
  if (key === 'disk/address/@type') return bus === undefined ? [] : [addressType(bus)];
  if (key === 'disk/address/@controller') return controllersFor(model, bus);
  if (key === 'disk/address/@unit')
    return [freeUnit(model, given.get('bus') === 'scsi' ? 'scsi' : bus, Number(given.get('controller') ?? 0), device)];
  if (element === 'driver' && name === 'iothread') return [...model.iothreads].map(String);
  if (element === 'boot' && name === 'order') return [freeBootOrder(model)];
  return [];
}

const PREFIXES: Readonly<Record<string, string>> = {
  virtio: 'vd',
  scsi: 'sd',
  sata: 'sd',
  usb: 'sd',
  ide: 'hd',
  fdc: 'fd',
  xen: 'xvd',
};

/** The first free name for each of the prefixes that come into question. */
function freeTargets(model: DomainModel, device: XmlElement | undefined, bus: string | undefined): string[] {
  const taken = new Set(
    model.disks.filter(({ element }) => !isSame(element, device)).map(({ targetName }) => targetName),
  );
  const prefixes = bus === undefined ? ['vd', 'sd'] : [PREFIXES[bus] ?? 'vd'];
  return prefixes.flatMap((prefix) => freeTarget(prefix, taken) ?? []);
}

/** The bus, or the one that the kind of the drive needs: virtio is but what most disks have. */
function fittingBus(bus: string | undefined, device: XmlElement | undefined): string | undefined {
  return bus === 'virtio' ? (busOfKind(device) ?? bus) : bus;
}

/** The bus of drives that do without others: SCSI commands reach a LUN, and no CD-ROM is on virtio. */
function busOfKind(device: XmlElement | undefined): string | undefined {
  const kind = device?.name.text === 'disk' ? diskModel(device).device : undefined;
  return kind === undefined ? undefined : BUS_OF_KIND[kind];
}

const BUS_OF_KIND: Readonly<Record<DriveKind, string | undefined>> = {
  lun: 'scsi',
  cdrom: 'sata',
  floppy: 'fdc',
  disk: undefined,
};

/** The buses that go with the kind of the drive, else those whose disks are called so. */
function likelyBuses(given: ReadonlyMap<string, string>, device: XmlElement | undefined): string[] {
  const ofKind = busOfKind(device);
  if (ofKind !== undefined) return [ofKind];
  const prefix = given.get('dev')?.replace(/[a-z]$/, '');
  // In an element that is about to be written the bus may be decided already, and then the name follows it.
  return given.has('bus') ? [] : Object.keys(PREFIXES).filter((bus) => PREFIXES[bus] === prefix);
}

/** The same element in another tree: the text was read twice. */
function isSame(one: XmlElement, other: XmlElement | undefined): boolean {
  return one.start === other?.start;
}

function freeIndex(model: DomainModel, type: string, device: XmlElement | undefined): string {
  const taken = new Set(
    model.controllers.filter((one) => one.type === type && !isSame(one.element, device)).map(({ index }) => index),
  );
  let index = 0;
  while (taken.has(index)) index++;
  return String(index);
}

function addressType(bus: string): string {
  if (bus === 'usb') return 'usb';
  return bus === 'virtio' ? 'pci' : 'drive';
}

/** The numbers of the controllers that drive disks of a bus; those of virtio-scsi come first. */
function controllersFor(model: DomainModel, bus: string | undefined): string[] {
  const fitting = model.controllers.filter(({ type }) => type !== undefined && type === (bus ?? type));
  const sorted = [...fitting.filter(isVirtioScsi), ...fitting.filter((one) => !isVirtioScsi(one))];
  return [...new Set(sorted.flatMap(({ index }) => (index === undefined ? [] : [String(index)])))];
}

function freeUnit(
  model: DomainModel,
  bus: string | undefined,
  controller: number,
  device: XmlElement | undefined,
): string {
  const taken = new Set(
    model.disks.flatMap((disk) => {
      const address = disk.bus === bus && !isSame(disk.element, device) ? model.driveAddress(disk) : undefined;
      return address?.controller === controller ? [address.unit] : [];
    }),
  );
  let unit = 0;
  while (taken.has(unit) || (bus === 'scsi' && unit === 7)) unit++;
  return String(unit);
}

function freeBootOrder(model: DomainModel): string {
  const taken = new Set(
    model.devices.flatMap(({ children }) =>
      children.flatMap((child) =>
        child.kind === 'element' && child.name.text === 'boot' ? [attributeText(child, 'order')] : [],
      ),
    ),
  );
  let order = 1;
  while (taken.has(String(order))) order++;
  return String(order);
}
